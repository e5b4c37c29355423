package org.kentering.ballot;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the boxes of strict waves are sealed with, and whether they were opened. */
@Repository
class Seals {

    private final JdbcClient sql;

    Seals(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(WaveId wave, SealingKey key) {
        sql.sql("insert into ballot_seal (ballot_id, public_key) values (?, ?)")
                .params(wave.value(), key.encoded()).update();
    }

    /** Whether there is a seal that was not opened yet. */
    boolean locked(WaveId wave) {
        return sql.sql("select count(*) from ballot_seal where ballot_id = ? and opened_at is null")
                .param(wave.value()).query(Integer.class).single() == 1;
    }

    /** Notes the opening; false if there is no seal, or it was opened before. */
    boolean open(WaveId wave, Instant now) {
        return sql.sql("update ballot_seal set opened_at = ? where ballot_id = ? and opened_at is null")
                .params(Ballots.utc(now), wave.value()).update() == 1;
    }
}
