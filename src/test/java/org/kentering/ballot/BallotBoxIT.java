package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kentering.kernel.Language;
import org.kentering.testing.OnPostgres;

/** The same wave on PostgreSQL. */
@OnPostgres
class BallotBoxIT extends BallotBoxTest {

    @Override
    String whereItLies() {
        return "ctid";
    }

    @Test
    void all_final_rows_of_a_wave_come_from_one_transaction() {
        WaveId wave = closedWithComments(Language.NL);

        assertThat(sql.sql("""
                select count(*) as final_rows, count(distinct writer) as writers from (
                    select xmin::text as writer from ballot_answer where ballot_id = :wave
                    union all select xmin::text from ballot_comment where ballot_id = :wave) as written
                """).param("wave", wave.value()).query().singleRow())
                .containsEntry("final_rows", 68L)
                .containsEntry("writers", 1L);
    }

    @Test
    void the_tables_of_codes_and_of_the_box_are_vacuumed() {
        closedWithComments(Language.NL);

        assertThat(sql.sql("""
                select relname from pg_stat_user_tables
                where last_vacuum is not null and relname in ('ballot_token', 'ballot_inbox') order by relname
                """).query(String.class).list()).containsExactly("ballot_inbox", "ballot_token");
    }
}
