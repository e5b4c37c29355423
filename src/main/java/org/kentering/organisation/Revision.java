package org.kentering.organisation;

import org.kentering.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts every change of the organisation. Its one row is also the lock that lets only one change happen at a time. */
@Component
class Revision {

    private final JdbcClient database;

    Revision(JdbcClient database) {
        this.database = database;
    }

    long current() {
        return database.sql("select revision from organisation_state where id = 1")
                .query(Long.class)
                .single();
    }

    /** Comes before the checks of a change: whoever waits here sees what the one before did. */
    void advance() {
        database.sql("update organisation_state set revision = revision + 1 where id = 1")
                .update();
    }

    /** Advances only if nothing happened since that revision. */
    void advanceFrom(long seen) {
        int rows = database.sql("update organisation_state set revision = revision + 1 where id = 1 and revision = ?")
                .param(seen)
                .update();
        if (rows == 0) {
            throw new StaleVersion();
        }
    }
}
