package org.kentering.journal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Fact;
import org.kentering.kernel.MaySupervise;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down every fact, in the transaction in which it came about: if it cannot be written, it does not happen. */
@Service
public class JournalService {

    private static final int LONGEST_REMARK = 500;

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    JournalService(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Fact fact) {
        @Nullable UUID actor = access.current().map(AccountId::value).orElse(null);
        jdbc.sql("""
                        insert into journal_entry
                            (id, at, actor_id, session_hash, action, object_id, programme_id, remark)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        Timestamp.from(clock.instant()),
                        actor,
                        actor == null ? null : access.session().orElse(null),
                        fact.action(),
                        fact.object(),
                        fact.programme(),
                        fact.remark().map(JournalService::shortened).orElse(null))
                .update();
    }

    /** The newest acts, at most as many as asked for. */
    @MaySupervise
    @Transactional(readOnly = true)
    public List<JournalEntry> newest(int most) {
        return jdbc.sql("""
                        select at, actor_id, session_hash, action, object_id, programme_id, remark from journal_entry
                        order by at desc, id fetch first ? rows only""")
                .param(most)
                .query((row, n) -> new JournalEntry(
                        row.getTimestamp(1).toInstant(),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        row.getObject(6, UUID.class),
                        row.getString(7)))
                .list();
    }

    private static String shortened(String remark) {
        return remark.substring(0, Math.min(remark.length(), LONGEST_REMARK));
    }
}
