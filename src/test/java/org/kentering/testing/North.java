package org.kentering.testing;

import java.time.LocalDate;
import java.util.UUID;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

/**
 * A company with one programme, {@code north}, and somebody in each role. Two units below the company: Assembly, with a
 * team below it, and Finance.
 */
public final class North {

    private static final UUID COMPANY = UUID.fromString("5f1d7b1e-4c0a-4a55-9d0e-6b8c9c2a7e10");

    public final ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
    public final UnitId company = new UnitId(COMPANY);
    public final UnitId assembly;
    public final UnitId assemblyTeam;
    public final UnitId finance;
    public final AccountId coordinator;
    public final AccountId sponsor;
    public final AccountId champion;
    public final AccountId lead;
    public final AccountId steward;
    public final AccountId compliance;
    public final AccountId observer;
    public final AccountId admin;
    /** Finance, power user; nobody's account. */
    public final PersonId karin;
    /** The champion's own person, in Assembly. */
    public final PersonId championPerson;
    /** The lead of Finance. */
    public final PersonId leadPerson;

    private final World world;
    private int people;

    public North(World world) {
        this.world = world;
        assembly = unit("Assembly", COMPANY);
        assemblyTeam = unit("Assembly team", assembly.value());
        finance = unit("Finance", COMPANY);
        insertProgramme();
        coordinator = world.account("Ilse Coordinator");
        sponsor = world.account("Hugo Sponsor");
        champion = world.account("Chris Champion");
        lead = world.account("Lena Lead");
        steward = world.account("Daan Steward");
        compliance = world.account("Elif Compliance", Role.COMPLIANCE);
        observer = world.account("Otto Observer", Role.OBSERVER);
        admin = world.account("Ada Admin", Role.ADMIN);
        role(person("Ilse", "Coordinator", finance, "Leadership", coordinator), Role.COORDINATOR);
        role(person("Hugo", "Sponsor", company, "Leadership", sponsor), Role.SPONSOR);
        role(person("Daan", "Steward", finance, "Power user", steward), Role.DATA_STEWARD);
        championPerson = person("Chris", "Champion", assembly, "Power user", champion);
        UUID assignment = role(championPerson, Role.CHAMPION);
        world.jdbc().sql("insert into role_assignment_unit (assignment_id, unit_id) values (?, ?)")
                .params(assignment, assembly.value())
                .update();
        leadPerson = person("Lena", "Lead", finance, "Leadership", lead);
        world.jdbc().sql("update unit set manager_id = ? where id = ?")
                .params(leadPerson.value(), finance.value())
                .update();
        person("Elif", "Compliance", company, "Leadership", compliance);
        karin = person("Karin", "Bos", finance, "Power user", null);
    }

    public PersonId person(String first, String last, UnitId unit, String group, AccountId account) {
        PersonId id = new PersonId(UUID.randomUUID());
        people++;
        world.jdbc().sql("""
                        insert into person (id, employee_id, first_name, last_name, sort_name, unit_id, in_unit_since,
                            employee_group, account_id, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(id.value(), "E" + people, first, last, (last + " " + first).toLowerCase(), unit.value(),
                        LocalDate.of(2020, 1, 1), group, account == null ? null : account.value())
                .update();
        return id;
    }

    public UnitId unit(String name, UUID parent) {
        UUID id = UUID.randomUUID();
        world.jdbc().sql("insert into unit (id, parent_id, name, place, shaped_on, version) values (?, ?, ?, ?, ?, 0)")
                .params(id, parent, name, parent + "/" + name.toLowerCase(), LocalDate.of(2020, 1, 1))
                .update();
        return new UnitId(id);
    }

    private UUID role(PersonId person, Role role) {
        UUID id = UUID.randomUUID();
        world.jdbc().sql("""
                        insert into role_assignment (id, programme_id, person_id, role_name, held_from, version)
                        values (?, ?, ?, ?, ?, 0)""")
                .params(id, programme.value(), person.value(), role.name(), LocalDate.of(2026, 1, 5))
                .update();
        return id;
    }

    private void insertProgramme() {
        world.jdbc().sql("""
                        insert into programme (id, programme_key, name, state, phase, what_changes, why, for_whom, vision,
                            start_date, factor, version)
                        values (?, 'north', 'AI in our work', 'ACTIVE', 'SENSITISE', 'what', 'why', 'all', '', ?, 1.5, 0)""")
                .params(programme.value(), LocalDate.of(2026, 1, 5))
                .update();
        world.jdbc().sql("insert into programme_unit (programme_id, unit_id) values (?, ?)")
                .params(programme.value(), COMPANY)
                .update();
        world.jdbc().sql("""
                        insert into programme_passage (programme_id, place, passage_id, phase, entered_on)
                        values (?, 0, ?, 'SENSITISE', ?)""")
                .params(programme.value(), UUID.randomUUID(), LocalDate.of(2026, 1, 5))
                .update();
    }
}
