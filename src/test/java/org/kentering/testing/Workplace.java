package org.kentering.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

/**
 * A small company with one programme, made by plain rows: Production (led by Lena) with Assembly and Machining below,
 * and Finance (led by Finn) beside it. Cora coordinates, Stan sponsors; everybody named has an account.
 */
public final class Workplace {

    public static final UnitId COMPANY = new UnitId(UUID.fromString("5f1d7b1e-4c0a-4a55-9d0e-6b8c9c2a7e10"));

    public final World world;
    public final UnitId production;
    public final UnitId assembly;
    public final UnitId machining;
    public final UnitId finance;
    public final ProgrammeId programme;
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, AccountId> accounts = new HashMap<>();
    private int employees;

    private Workplace(World world) {
        this.world = world;
        production = unit("Production", COMPANY);
        assembly = unit("Assembly", production);
        machining = unit("Machining", production);
        finance = unit("Finance", COMPANY);
        lead("Lena", production);
        lead("Finn", finance);
        person("Cora", finance);
        person("Stan", finance);
        person("Ada", assembly);
        person("Bo", assembly);
        person("Max", machining);
        programme = programme("north");
        role("Cora", Role.COORDINATOR);
        role("Stan", Role.SPONSOR);
    }

    public static Workplace in(World world) {
        return new Workplace(world);
    }

    public AccountId account(String name) {
        return accounts.get(name);
    }

    public PersonId person(String name) {
        return people.get(name);
    }

    /** Somebody more, with an account. */
    public PersonId person(String name, UnitId unit) {
        AccountId account = world.account(name);
        PersonId id = PersonId.random();
        world.jdbc()
                .sql("""
                        insert into person (id, employee_id, first_name, last_name, sort_name, unit_id, in_unit_since,
                            account_id, version)
                        values (?, ?, '', ?, ?, ?, date '2020-01-01', ?, 0)""")
                .params(id.value(), "E" + ++employees, name, name.toLowerCase(), unit.value(), account.value())
                .update();
        people.put(name, id);
        accounts.put(name, account);
        return id;
    }

    private void lead(String name, UnitId unit) {
        PersonId id = person(name, unit);
        world.jdbc().sql("update unit set manager_id = ? where id = ?").params(id.value(), unit.value()).update();
    }

    /** Gives a role of the programme, without units. */
    public void role(String name, Role role) {
        world.jdbc()
                .sql("""
                        insert into role_assignment (id, programme_id, person_id, role_name, held_from, version)
                        values (?, ?, ?, ?, date '2026-01-05', 0)""")
                .params(UUID.randomUUID(), programme.value(), person(name).value(), role.name())
                .update();
    }

    private ProgrammeId programme(String key) {
        ProgrammeId id = ProgrammeId.random();
        world.jdbc()
                .sql("""
                        insert into programme (id, programme_key, name, state, phase, what_changes, why, for_whom, vision,
                            start_date, factor, version)
                        values (?, ?, 'AI in our work', 'ACTIVE', 'ENABLE_PILOT', '', '', '', '', date '2026-01-05', 1.5, 0)""")
                .params(id.value(), key)
                .update();
        world.jdbc()
                .sql("insert into programme_unit (programme_id, unit_id) values (?, ?)")
                .params(id.value(), COMPANY.value())
                .update();
        return id;
    }

    private UnitId unit(String name, @Nullable UnitId parent) {
        UnitId id = UnitId.random();
        world.jdbc()
                .sql("""
                        insert into unit (id, parent_id, name, place, shaped_on, version)
                        values (?, ?, ?, ?, date '2020-01-01', 0)""")
                .params(id.value(), parent == null ? null : parent.value(), name, parent + " " + name.toLowerCase())
                .update();
        return id;
    }
}
