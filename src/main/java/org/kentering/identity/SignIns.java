package org.kentering.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.identity.AccountChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in on which device. A session without a living row here is over. */
@Component
class SignIns {

    /** However active: after this the person signs in again. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** Without a click. Heartbeats of an open page do not count. */
    static final Duration LONGEST_IDLE = Duration.ofMinutes(30);

    /** Sessions of one account at the same time; one more ends the oldest. */
    static final int MOST = 3;

    private static final Duration WRITE_EVERY = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(30);

    /** A session as the guard sees it. */
    record Living(AccountId account, Instant started, Instant lastUsed, boolean enabled) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    SignIns(JdbcClient jdbc, Clock clock, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional
    void begin(String sessionHash, AccountId account, String device) {
        Timestamp now = now();
        jdbc.sql("update account set last_sign_in = ? where id = ?").params(now, account.value()).update();
        jdbc.sql("""
                        insert into sign_in (session_hash, account_id, started_at, last_used_at, device)
                        values (?, ?, ?, ?, ?)""")
                .params(sessionHash, account.value(), now, now, device)
                .update();
        List<String> open = jdbc.sql("""
                        select session_hash from sign_in
                        where account_id = ? and ended_at is null and started_at > ? and last_used_at > ?
                        order by started_at desc, session_hash""")
                .params(account.value(), ago(LONGEST), ago(LONGEST_IDLE.plus(WRITE_EVERY)))
                .query(String.class)
                .list();
        open.stream().filter(hash -> !hash.equals(sessionHash)).skip(MOST - 1L).forEach(this::end);
    }

    Optional<Living> living(String sessionHash) {
        return jdbc.sql("""
                        select s.account_id, s.started_at, s.last_used_at, a.enabled
                        from sign_in s join account a on a.id = s.account_id
                        where s.session_hash = ? and s.ended_at is null""")
                .param(sessionHash)
                .query((row, n) -> new Living(
                        new AccountId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant(),
                        row.getBoolean(4)))
                .optional();
    }

    /** Notes that the person did something, at most every two minutes. */
    void used(String sessionHash, Living living) {
        if (living.lastUsed().plus(WRITE_EVERY).isBefore(clock.instant())) {
            jdbc.sql("update sign_in set last_used_at = ? where session_hash = ?")
                    .params(now(), sessionHash)
                    .update();
        }
    }

    boolean isOver(Living living) {
        Instant now = clock.instant();
        return !living.enabled()
                || living.started().plus(LONGEST).isBefore(now)
                || living.lastUsed().plus(LONGEST_IDLE).plus(WRITE_EVERY).isBefore(now);
    }

    void end(String sessionHash) {
        jdbc.sql("update sign_in set ended_at = ? where session_hash = ? and ended_at is null")
                .params(now(), sessionHash)
                .update();
    }

    /** The person signs out. */
    @Transactional
    void signOut(AccountId account, String sessionHash) {
        if (end(account, sessionHash)) {
            facts.publishEvent(new AccountChanged(account, Change.SIGNED_OUT, ""));
        }
    }

    /** Ends one session of the account; says whether there was such a one. */
    boolean end(AccountId account, String sessionHash) {
        return jdbc.sql("""
                        update sign_in set ended_at = ?
                        where session_hash = ? and account_id = ? and ended_at is null""")
                        .params(now(), sessionHash, account.value())
                        .update()
                == 1;
    }

    /** Ends all sessions of the account but the given one. */
    int endAll(AccountId account, String except) {
        return jdbc.sql("""
                        update sign_in set ended_at = ?
                        where account_id = ? and ended_at is null and session_hash <> ?""")
                .params(now(), account.value(), except)
                .update();
    }

    List<SignInRow> open(AccountId account, String mine) {
        return jdbc.sql("""
                        select session_hash, started_at, last_used_at, device from sign_in
                        where account_id = ? and ended_at is null and started_at > ? and last_used_at > ?
                        order by last_used_at desc, session_hash""")
                .params(account.value(), ago(LONGEST), ago(LONGEST_IDLE.plus(WRITE_EVERY)))
                .query((row, n) -> new SignInRow(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4),
                        row.getString(1).equals(mine)))
                .list();
    }

    /** Forgets what was last used over 30 days ago; says how many there were. */
    int forget() {
        return jdbc.sql("delete from sign_in where last_used_at < ?").param(ago(KEPT)).update();
    }

    private Timestamp ago(Duration duration) {
        return Timestamp.from(clock.instant().minus(duration));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
