package org.kentering.journal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kentering.kernel.ActTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up in the journal who did something; who may ask decides the module that asks. */
@Component
class JournalActTrail implements ActTrail {

    private final JdbcClient jdbc;

    JournalActTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Act> since(Instant moment, Collection<String> actions) {
        return jdbc.sql("""
                        select at, actor_id, action, object_id from journal_entry
                        where at >= :moment and action in (:actions) order by at, id""")
                .param("moment", Timestamp.from(moment))
                .param("actions", actions)
                .query((row, number) -> new Act(
                        row.getTimestamp("at").toInstant(),
                        row.getObject("actor_id", UUID.class),
                        row.getString("action"),
                        row.getObject("object_id", UUID.class)))
                .list();
    }
}
