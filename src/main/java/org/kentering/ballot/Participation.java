package org.kentering.ballot;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many took part in a running wave, once a day and in steps. */
@Repository
class Participation {

    private final JdbcClient sql;
    private final Answers answers;

    Participation(JdbcClient sql, Answers answers) {
        this.sql = sql;
        this.answers = answers;
    }

    /**
     * Counts a day; the first count of a day stays, also when there is nothing to tell yet. Only the rounded figure is
     * kept.
     */
    void count(WaveId wave, BallotPlan plan, LocalDate day) {
        OptionalInt percent = ParticipationClass.runningPercent(
                plan.tree().invited(plan.tree().root().id()), answers.inBox(wave), plan.thresholds().k());
        sql.sql("""
                insert into ballot_participation (ballot_id, counted_on, percent)
                select b.id, :day, cast(:percent as integer) from ballot b where b.id = :wave and not exists (
                    select 1 from ballot_participation p where p.ballot_id = b.id and p.counted_on = :day)
                """)
                .param("day", day)
                .param("percent", percent.isPresent() ? percent.getAsInt() : null, Types.INTEGER)
                .param("wave", wave.value())
                .update();
    }

    Optional<RunningParticipation> latest(WaveId wave) {
        return sql.sql("""
                select counted_on, percent from ballot_participation where ballot_id = ? and percent is not null
                order by counted_on desc fetch first 1 row only
                """)
                .param(wave.value())
                .query((row, number) -> new RunningParticipation(
                        row.getObject("counted_on", LocalDate.class), row.getInt("percent")))
                .optional();
    }
}
