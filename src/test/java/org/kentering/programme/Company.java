package org.kentering.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.kentering.identity.AccountId;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.testing.World;

/** Units and people for a test, as plain rows. */
public final class Company {

    /** The root that every installation has. */
    public static final UnitId ROOT = new UnitId(UUID.fromString("5f1d7b1e-4c0a-4a55-9d0e-6b8c9c2a7e10"));

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final World world;

    public Company(World world) {
        this.world = world;
    }

    public UnitId unit(String name, UnitId parent) {
        UnitId id = UnitId.random();
        world.jdbc()
                .sql("insert into unit (id, parent_id, name, place, shaped_on, version) values (?, ?, ?, ?, ?, 0)")
                .params(id.value(), parent.value(), name, parent.value() + " " + name.toLowerCase(), LONG_AGO)
                .update();
        return id;
    }

    /** Somebody without an account. */
    public PersonId person(String name, UnitId unit) {
        PersonId id = PersonId.random();
        world.jdbc()
                .sql("""
                        insert into person (id, employee_id, first_name, last_name, sort_name, unit_id, in_unit_since, version)
                        values (?, ?, '', ?, ?, ?, ?, 0)""")
                .params(id.value(), id.value().toString(), name, name.toLowerCase(), unit.value(), LONG_AGO)
                .update();
        return id;
    }

    /** Lets a person use an account. */
    public PersonId person(String name, UnitId unit, AccountId account) {
        PersonId id = person(name, unit);
        world.jdbc()
                .sql("update person set account_id = ? where id = ?")
                .params(account.value(), id.value())
                .update();
        return id;
    }

    public void lead(UnitId unit, PersonId manager) {
        world.jdbc()
                .sql("update unit set manager_id = ? where id = ?")
                .params(manager.value(), unit.value())
                .update();
    }

    public void leave(PersonId person) {
        world.jdbc()
                .sql("update person set left_on = ? where id = ?")
                .params(LONG_AGO, person.value())
                .update();
    }
}
