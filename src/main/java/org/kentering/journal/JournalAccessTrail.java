package org.kentering.journal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kentering.kernel.AccessTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up in the journal who looked at something or took it away; who may ask decides the module that asks. */
@Component
class JournalAccessTrail implements AccessTrail {

    private final JdbcClient jdbc;

    JournalAccessTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Trace> newest(UUID programme, String pages, Collection<String> actions, int most) {
        return jdbc.sql("""
                        select at, actor_id, action, remark from journal_entry
                        where action in (:actions)
                          and (programme_id = :programme or programme_id is null and remark like :pages escape '!')
                        order by at desc, id fetch first :most rows only""")
                .param("actions", actions)
                .param("programme", programme)
                .param("pages", "% from " + pages.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .param("most", most)
                .query((row, number) -> new Trace(
                        row.getTimestamp("at").toInstant(),
                        row.getObject("actor_id", UUID.class),
                        row.getString("action"),
                        row.getString("remark")))
                .list();
    }
}
