package org.kentering.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Plans and progress of ballots. Plain SQL on purpose, here and in the whole module: no cache of an object mapper ever
 * holds an answer, and what is written when can be read off the statements. Nothing ever updates the table
 * {@code ballot}.
 */
@Repository
class Ballots {

    private static final String SELECT = """
            select b.id, b.plan, b.fingerprint, b.launched_at, b.approved_by, p.stage, p.raw_deleted, p.closed_at,
                   p.released_at, p.released_by, s.public_key
            from ballot b join ballot_progress p on p.ballot_id = b.id left join ballot_seal s on s.ballot_id = b.id
            """;

    private final JdbcClient sql;

    Ballots(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(WaveId id, BallotPlan plan, Instant now, UUID approver) {
        sql.sql("""
                insert into ballot
                    (id, series, plan, fingerprint, k, comment_k, launched_at, opens_at, closes_at, delete_on,
                     approved_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(), plan.series(), plan.canonical(), plan.fingerprint(), plan.thresholds().k(),
                        plan.thresholds().kc(), utc(now), utc(plan.opens()), utc(plan.closes()), plan.deleteOn(),
                        approver)
                .update();
        sql.sql("""
                insert into ballot_progress (ballot_id, stage, key_deleted, tidied, raw_deleted)
                values (?, 'LAUNCHED', false, false, false)
                """).param(id.value()).update();
    }

    Optional<Ballot> find(WaveId id) {
        return sql.sql(SELECT + "where b.id = ?").param(id.value()).query(Ballots::ballot).optional();
    }

    /** All ballots of a series, the first launched first. */
    List<Ballot> ofSeries(String series) {
        return sql.sql(SELECT + "where b.series = ? order by b.launched_at, b.id")
                .param(series).query(Ballots::ballot).list();
    }

    /** All ballots of which something was ever released, and all of one series; the first launched first. */
    List<Ballot> releasedOrOfSeries(String series) {
        return sql.sql(SELECT + """
                where b.series = ?
                   or exists (select 1 from ballot_release r where r.ballot_id = b.id)
                   or exists (select 1 from ballot_withdrawn w where w.ballot_id = b.id)
                order by b.launched_at, b.id
                """)
                .param(series).query(Ballots::ballot).list();
    }

    List<WaveId> dueToClose(Instant now) {
        return ids("""
                select b.id from ballot b join ballot_progress p on p.ballot_id = b.id
                where p.stage = 'CLOSED' or (p.stage = 'LAUNCHED' and b.closes_at <= ?)
                """, utc(now));
    }

    List<WaveId> open(Instant now) {
        return ids("""
                select b.id from ballot b join ballot_progress p on p.ballot_id = b.id
                where p.stage = 'LAUNCHED' and b.opens_at <= ? and b.closes_at > ?
                """, utc(now), utc(now));
    }

    /** A wave whose release was withdrawn, or whose box is sealed, waits for a person, however long. */
    List<WaveId> closedWithoutDecision(Instant closedBefore) {
        return ids("""
                select p.ballot_id from ballot_progress p where p.stage = 'IN_REVIEW' and p.closed_at <= ?
                  and not exists (select 1 from ballot_withdrawn w where w.ballot_id = p.ballot_id)
                  and not exists (
                      select 1 from ballot_seal s where s.ballot_id = p.ballot_id and s.opened_at is null)
                """, utc(closedBefore));
    }

    List<WaveId> launchedBefore(Instant moment) {
        return ids("select id from ballot where launched_at <= ?", utc(moment));
    }

    List<WaveId> withKeyOlderThan(Instant launchedBefore) {
        return ids("""
                select b.id from ballot b join ballot_progress p on p.ballot_id = b.id
                where p.key_deleted = false and b.launched_at <= ?
                """, utc(launchedBefore));
    }

    List<WaveId> untidy() {
        return ids("select ballot_id from ballot_progress where tidied = false and stage not in ('LAUNCHED', 'CLOSED')");
    }

    List<WaveId> withRawAnswersToDelete(Instant releasedBefore, LocalDate today) {
        return ids("""
                select b.id from ballot b join ballot_progress p on p.ballot_id = b.id
                where p.raw_deleted = false and p.stage not in ('LAUNCHED', 'CLOSED')
                  and (p.released_at <= ? or b.delete_on <= ?)
                """, utc(releasedBefore), today);
    }

    List<WaveId> releasedBefore(Instant moment) {
        return ids("select ballot_id from ballot_progress where stage = 'RELEASED' and released_at <= ?", utc(moment));
    }

    /** All released ones, the first launched first. */
    List<WaveId> released() {
        return ids("""
                select b.id from ballot b join ballot_progress p on p.ballot_id = b.id
                where p.stage = 'RELEASED' order by b.launched_at, b.id
                """);
    }

    /** Moves a ballot on; false if somebody else was faster or it is not there yet. */
    boolean advance(WaveId id, BallotStage from, BallotStage to) {
        return sql.sql("update ballot_progress set stage = ? where ballot_id = ? and stage = ?")
                .params(to.name(), id.value(), from.name()).update() == 1;
    }

    void closedAt(WaveId id, Instant now) {
        sql.sql("update ballot_progress set closed_at = ? where ballot_id = ?").params(utc(now), id.value()).update();
    }

    void released(WaveId id, Instant now, @Nullable UUID approver) {
        sql.sql("update ballot_progress set released_at = ?, released_by = ? where ballot_id = ?")
                .param(utc(now)).param(approver).param(id.value()).update();
    }

    void notReleased(WaveId id) {
        sql.sql("update ballot_progress set released_at = null, released_by = null where ballot_id = ?")
                .param(id.value()).update();
    }

    void keyDeleted(WaveId id) {
        sql.sql("update ballot_progress set key_deleted = true where ballot_id = ?").param(id.value()).update();
    }

    boolean isKeyDeleted(WaveId id) {
        return sql.sql("select key_deleted from ballot_progress where ballot_id = ?")
                .param(id.value()).query(Boolean.class).single();
    }

    void tidied(WaveId id) {
        sql.sql("update ballot_progress set tidied = true where ballot_id = ?").param(id.value()).update();
    }

    void rawDeleted(WaveId id) {
        sql.sql("update ballot_progress set raw_deleted = true where ballot_id = ?").param(id.value()).update();
    }

    /** A moment as both databases take it. */
    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }

    private List<WaveId> ids(String query, Object... parameters) {
        return sql.sql(query).params(parameters).query((row, number) -> new WaveId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Ballot ballot(ResultSet row, int number) throws SQLException {
        String key = row.getString("public_key");
        return new Ballot(
                new WaveId(row.getObject("id", UUID.class)),
                BallotPlan.read(row.getString("plan")),
                row.getString("fingerprint"),
                row.getTimestamp("launched_at").toInstant(),
                row.getObject("approved_by", UUID.class),
                BallotStage.valueOf(row.getString("stage")),
                row.getBoolean("raw_deleted"),
                moment(row, "closed_at"),
                moment(row, "released_at"),
                row.getObject("released_by", UUID.class),
                key == null ? null : new SealingKey(key));
    }
}
