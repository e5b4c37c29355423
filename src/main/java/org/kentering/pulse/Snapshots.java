package org.kentering.pulse;

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
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.CellId;
import org.kentering.ballot.InvitationChannel;
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

    Snapshots(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Lets only one launch at a time go on, whatever its programme. */
    void lockLaunches() {
        sql.sql("select id from pulse_launch_lock where id = 1 for update").query(Integer.class).single();
    }

    void keep(WaveId wave, PlannedWave plan) {
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
                wave.value(), voter.subject(), voter.leaf().value(), voter.channel() == InvitationChannel.MAIL
            });
        }
        batches.batchUpdate(
                "insert into pulse_invited (wave_id, person_id, leaf_id, by_mail) values (?, ?, ?, ?)", invited);
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

    /** The people of each leaf. */
    Map<CellId, Set<UUID>> invited(WaveId wave) {
        Map<CellId, Set<UUID>> people = new HashMap<>();
        sql.sql("select leaf_id, person_id from pulse_invited where wave_id = ?")
                .param(wave.value())
                .query(row -> {
                    people.computeIfAbsent(new CellId(row.getObject("leaf_id", UUID.class)), any -> new HashSet<>())
                            .add(row.getObject("person_id", UUID.class));
                });
        return people;
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
