package org.kentering.pulse;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.ballot.SealingKey;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public halves of the keys of strict waves, and who has tried the private ones. */
@Repository
class WaveSeals {

    private final JdbcClient sql;

    WaveSeals(JdbcClient sql) {
        this.sql = sql;
    }

    /** A key with who made it and when. */
    record Made(SealingKey key, AccountId by, Instant at) {}

    Optional<Made> find(WaveId wave) {
        return sql.sql("select public_key, made_by, made_at from pulse_seal where wave_id = ?")
                .param(wave.value())
                .query((row, number) -> new Made(
                        new SealingKey(row.getString("public_key")),
                        new AccountId(row.getObject("made_by", UUID.class)),
                        row.getTimestamp("made_at").toInstant()))
                .optional();
    }

    /** A new key takes the place of an earlier one, which nobody can have tried then. */
    void replace(WaveId wave, Made made) {
        sql.sql("delete from pulse_seal where wave_id = ?").param(wave.value()).update();
        sql.sql("insert into pulse_seal (wave_id, public_key, made_by, made_at) values (?, ?, ?, ?)")
                .params(wave.value(), made.key().encoded(), made.by().value(), made.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who has passed, the first one first. */
    List<AccountId> passed(WaveId wave) {
        return sql.sql("""
                        select account_id from pulse_seal_trial
                        where wave_id = ? and passed_at is not null order by passed_at, account_id""")
                .param(wave.value())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    /** Somebody gets a riddle; who had one before forgets that. */
    void ask(WaveId wave, AccountId account, String answerHash) {
        int again = sql.sql("""
                        update pulse_seal_trial set answer_hash = ?
                        where wave_id = ? and account_id = ? and passed_at is null""")
                .params(answerHash, wave.value(), account.value())
                .update();
        if (again == 0) {
            sql.sql("insert into pulse_seal_trial (wave_id, account_id, answer_hash) values (?, ?, ?)")
                    .params(wave.value(), account.value(), answerHash)
                    .update();
        }
    }

    /** Notes the right answer to somebody's riddle; false if it is not right. */
    boolean solve(WaveId wave, AccountId account, String answerHash, Instant now) {
        return sql.sql("""
                        update pulse_seal_trial set passed_at = ?
                        where wave_id = ? and account_id = ? and answer_hash = ? and passed_at is null""")
                        .params(now.atOffset(ZoneOffset.UTC), wave.value(), account.value(), answerHash)
                        .update()
                == 1;
    }
}
