package org.kentering.pulse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.CellId;
import org.kentering.ballot.InvitationChannel;
import org.kentering.ballot.Place;
import org.kentering.ballot.ReportingTree;
import org.kentering.ballot.Voter;
import org.kentering.ballot.WaveId;
import org.kentering.organisation.UnitId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who was invited in which group, frozen at each launch: the only place of the pulse that knows persons. Plain SQL,
 * because it is written once, read as sets, and large.
 */
@Repository
class Snapshots {

    private final JdbcClient sql;
    private final JdbcOperations batches;
    private final Pseudonyms pseudonyms;

    Snapshots(JdbcClient sql, JdbcOperations batches, Pseudonyms pseudonyms) {
        this.sql = sql;
        this.batches = batches;
        this.pseudonyms = pseudonyms;
    }

    /** Lets only one launch at a time go on, whatever its programme. */
    void lockLaunches() {
        sql.sql("select id from pulse_launch_lock where id = 1 for update").query(Integer.class).single();
    }

    void keep(WaveId wave, PlannedWave plan) {
        pseudonyms.makeKey();
        List<Object[]> groups = new ArrayList<>();
        for (ReportingTree.Node node : plan.ballot().tree().nodes()) {
            CellId parent = node.parent();
            groups.add(new Object[] {
                wave.value(), node.id().value(), parent == null ? null : parent.value(), groups.size()
            });
        }
        batches.batchUpdate("insert into pulse_group (wave_id, cell_id, parent_id, place) values (?, ?, ?, ?)", groups);
        List<Object[]> units = new ArrayList<>();
        plan.leafOf().forEach((unit, leaf) -> units.add(new Object[] {wave.value(), unit.value(), leaf.value()}));
        batches.batchUpdate("insert into pulse_group_unit (wave_id, unit_id, cell_id) values (?, ?, ?)", units);
        List<Object[]> invited = new ArrayList<>();
        for (Voter voter : plan.voters()) {
            invited.add(new Object[] {
                wave.value(), voter.subject(), voter.leaf().value(), category(voter, 0), category(voter, 1),
                voter.channel() == InvitationChannel.MAIL
            });
        }
        batches.batchUpdate(
                "insert into pulse_invited (wave_id, person_id, leaf_id, first_category, second_category, by_mail)"
                        + " values (?, ?, ?, ?, ?, ?)",
                invited);
    }

    /**
     * When another wave was launched or opens too near to this one and asks one of its items of one of its people, in
     * whichever programme; the latest such day.
     *
     * @param since launches after this moment are too near
     * @param opensAfter openings after this day are too near
     */
    Optional<LocalDate> askedTooLately(WaveId wave, Instant since, LocalDate opensAfter) {
        return Optional.ofNullable(sql.sql("""
                select max(other.opens_on) as latest from pulse_wave other
                where other.id <> :wave and other.launched_at is not null
                  and (other.launched_at > :since or other.opens_on > :opensAfter)
                  and exists (select 1 from pulse_wave_item theirs
                        join pulse_wave_item ours on ours.item_key = theirs.item_key
                        where theirs.wave_id = other.id and ours.wave_id = :wave)
                  and exists (select 1 from pulse_invited theirs
                        join pulse_invited ours on ours.person_id = theirs.person_id
                        where theirs.wave_id = other.id and ours.wave_id = :wave)
                """)
                .param("wave", wave.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("opensAfter", opensAfter)
                .query((row, number) -> Optional.ofNullable(row.getObject("latest", LocalDate.class)))
                .single()
                .orElse(null));
    }

    /** The people of each place, by who stands for them in every wave. */
    Map<Place, Set<UUID>> invited(WaveId wave) {
        UnaryOperator<UUID> hashing = pseudonyms.all();
        Map<Place, Set<UUID>> people = new HashMap<>();
        sql.sql("""
                select i.leaf_id, i.first_category, i.second_category, i.person_id, w.people_hashed from pulse_invited i
                join pulse_wave w on w.id = i.wave_id where i.wave_id = ?
                """)
                .param(wave.value())
                .query(row -> {
                    UUID person = row.getObject("person_id", UUID.class);
                    people.computeIfAbsent(place(row), any -> new HashSet<>())
                            .add(row.getBoolean("people_hashed") ? person : hashing.apply(person));
                });
        return people;
    }

    private static Place place(ResultSet row) throws SQLException {
        List<CellId> categories = new ArrayList<>();
        for (String column : List.of("first_category", "second_category")) {
            UUID category = row.getObject(column, UUID.class);
            if (category != null) {
                categories.add(new CellId(category));
            }
        }
        return new Place(new CellId(row.getObject("leaf_id", UUID.class)), categories);
    }

    private static @Nullable UUID category(Voter voter, int number) {
        List<CellId> categories = voter.place().categories();
        return number < categories.size() ? categories.get(number).value() : null;
    }

    /** The waves whose people need not be known any more, for a mail or for the days between two launches. */
    List<UUID> toHash(Instant launchedBefore, LocalDate openedBefore, Instant closedBefore) {
        return sql.sql("""
                select id from pulse_wave
                where people_hashed = false and launched_at < ? and opens_on < ? and closes_at < ?
                order by launched_at
                """)
                .params(
                        launchedBefore.atOffset(ZoneOffset.UTC),
                        openedBefore,
                        closedBefore.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** Replaces everybody in a snapshot by who stands for them; done once. */
    void hash(UUID wave) {
        if (sql.sql("update pulse_wave set people_hashed = true where id = ? and people_hashed = false")
                        .param(wave)
                        .update()
                == 0) {
            return;
        }
        pseudonyms.makeKey();
        UnaryOperator<UUID> hashing = pseudonyms.all();
        List<Object[]> people = sql.sql("select person_id from pulse_invited where wave_id = ?")
                .param(wave)
                .query(UUID.class)
                .list()
                .stream()
                .map(person -> new Object[] {hashing.apply(person), wave, person})
                .toList();
        batches.batchUpdate("update pulse_invited set person_id = ? where wave_id = ? and person_id = ?", people);
    }

    /** Deletes the snapshots of series in which nothing was launched for so long, whatever else their programme asks. */
    int forgetSilent(Instant lastLaunchBefore) {
        forgetSilent("pulse_group_lead", lastLaunchBefore);
        return forgetSilent("pulse_invited", lastLaunchBefore);
    }

    private int forgetSilent(String table, Instant lastLaunchBefore) {
        return sql.sql("delete from " + table + """
                 where wave_id in (
                    select w.id from pulse_wave w where not exists (
                        select 1 from pulse_wave later
                        where later.programme_id = w.programme_id and later.kind = w.kind
                          and later.launched_at >= ?))
                """)
                .param(lastLaunchBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who is invited by mail. */
    Set<UUID> byMail(WaveId wave) {
        return new HashSet<>(sql.sql("select person_id from pulse_invited where wave_id = ? and by_mail = true")
                .param(wave.value())
                .query(UUID.class)
                .list());
    }

    /** Every group with the one above it, the larger ones first; the company has none. */
    Map<CellId, Optional<CellId>> parents(WaveId wave) {
        Map<CellId, Optional<CellId>> parents = new LinkedHashMap<>();
        sql.sql("select cell_id, parent_id from pulse_group where wave_id = ? order by place")
                .param(wave.value())
                .query(row -> {
                    @Nullable UUID parent = row.getObject("parent_id", UUID.class);
                    parents.put(
                            new CellId(row.getObject("cell_id", UUID.class)),
                            Optional.ofNullable(parent).map(CellId::new));
                });
        return parents;
    }

    /** The group that each asked unit belongs to. */
    Map<UnitId, CellId> leafOf(WaveId wave) {
        Map<UnitId, CellId> leafOf = new HashMap<>();
        sql.sql("select unit_id, cell_id from pulse_group_unit where wave_id = ?")
                .param(wave.value())
                .query(row -> {
                    leafOf.put(
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            new CellId(row.getObject("cell_id", UUID.class)));
                });
        return leafOf;
    }
}
