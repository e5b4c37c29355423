package org.kentering.organisation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The statements of an import, in batches: tens of thousands of people are compared and written at once, which
 * entities one by one would not do in time. Always inside the service's transaction.
 */
@Component
class ImportWriter {

    static final int BATCH = 1000;

    private final JdbcTemplate database;

    ImportWriter(JdbcTemplate database) {
        this.database = database;
    }

    /** Somebody to be written. */
    record Line(PersonId person, ImportedPerson data, UnitId unit, LocalDate inUnitSince) {}

    /** Everybody, because the file speaks about everybody. */
    List<KnownPerson> everybody() {
        return database.query(
                "select id, employee_id, first_name, last_name, email, unit_id, employee_group, location, language, "
                        + "started_on, left_on, account_id, in_unit_since from person",
                (row, n) -> new KnownPerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("employee_id"),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getString("email"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("in_unit_since", LocalDate.class),
                        row.getString("employee_group"),
                        row.getString("location"),
                        language(row.getString("language")),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("left_on", LocalDate.class),
                        row.getObject("account_id", UUID.class)));
    }

    private static @Nullable Language language(@Nullable String name) {
        return name == null ? null : Language.valueOf(name);
    }

    UnitId makeUnit(UnitId parent, String name, LocalDate today) {
        UnitId unit = UnitId.random();
        database.update(
                "insert into unit (id, parent_id, name, place, shaped_on, version) values (?, ?, ?, ?, ?, 0)",
                unit.value(),
                parent.value(),
                name,
                Unit.place(parent, name),
                today);
        return unit;
    }

    void moveUnit(UnitId unit, UnitId parent, String name) {
        database.update(
                "update unit set parent_id = ?, name = ?, place = ?, version = version + 1 where id = ?",
                parent.value(),
                name,
                Unit.place(parent, name),
                unit.value());
    }

    void reshaped(UnitId unit, LocalDate today) {
        database.update("update unit set shaped_on = ?, version = version + 1 where id = ?", today, unit.value());
    }

    /** Ends the unit unless people or units are still in it; says whether it did. */
    boolean endUnit(UnitId unit, @Nullable UnitId successor, LocalDate today) {
        return database.update(
                        "update unit set ended_on = ?, place = null, manager_id = null, successor_id = ?, version ="
                            + " version + 1 where id = ? and not exists (select 1 from person p where p.unit_id ="
                            + " unit.id and p.left_on is null) and not exists (select 1 from unit c where c.parent_id"
                            + " = unit.id and c.ended_on is null)",
                        statement -> {
                            statement.setObject(1, today);
                            if (successor == null) {
                                statement.setNull(2, Types.OTHER);
                            } else {
                                statement.setObject(2, successor.value());
                            }
                            statement.setObject(3, unit.value());
                        })
                == 1;
    }

    void lead(Map<UnitId, @Nullable PersonId> managers) {
        database.batchUpdate(
                "update unit set manager_id = ?, version = version + 1 where id = ?",
                managers.entrySet(),
                BATCH,
                (statement, entry) -> {
                    PersonId manager = entry.getValue();
                    if (manager == null) {
                        statement.setNull(1, Types.OTHER);
                    } else {
                        statement.setObject(1, manager.value());
                    }
                    statement.setObject(2, entry.getKey().value());
                });
    }

    void insert(List<Line> lines) {
        database.batchUpdate(
                "insert into person (employee_id, first_name, last_name, sort_name, email, unit_id, in_unit_since, "
                        + "employee_group, location, language, started_on, id, version) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                lines,
                BATCH,
                ImportWriter::set);
    }

    void update(List<Line> lines) {
        database.batchUpdate(
                "update person set employee_id = ?, first_name = ?, last_name = ?, sort_name = ?, email = ?, unit_id ="
                    + " ?, in_unit_since = ?, employee_group = ?, location = ?, language = ?, started_on = ?, left_on"
                    + " = null, version = version + 1 where id = ?",
                lines,
                BATCH,
                ImportWriter::set);
    }

    private static void set(PreparedStatement statement, Line line) throws SQLException {
        ImportedPerson data = line.data();
        statement.setString(1, data.employeeId());
        statement.setString(2, data.firstName());
        statement.setString(3, data.lastName());
        statement.setString(4, Person.sortName(data.firstName(), data.lastName()));
        statement.setString(5, data.email());
        statement.setObject(6, line.unit().value());
        statement.setObject(7, line.inUnitSince());
        statement.setString(8, data.group());
        statement.setString(9, data.location());
        statement.setString(10, data.language() == null ? null : data.language().name());
        statement.setObject(11, data.startedOn(), Types.DATE);
        statement.setObject(12, line.person().value());
    }

    /** Takes addresses away first, so that two people can swap theirs in one import. */
    void clearAddresses(Collection<PersonId> people) {
        database.batchUpdate(
                "update person set email = null where id = ?",
                people,
                BATCH,
                (statement, person) -> statement.setObject(1, person.value()));
    }

    void leave(Collection<PersonId> people, LocalDate today) {
        database.batchUpdate(
                "update person set left_on = ?, email = null, version = version + 1 where id = ?",
                people,
                BATCH,
                (statement, person) -> {
                    statement.setObject(1, today);
                    statement.setObject(2, person.value());
                });
        database.batchUpdate(
                "update unit set manager_id = null, version = version + 1 where manager_id = ?",
                people,
                BATCH,
                (statement, person) -> statement.setObject(1, person.value()));
    }
}
