package org.kentering.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rule 11 (R106): the one chain of migrations makes the same tables on H2 and on PostgreSQL. */
class SchemaIT {

    private static EmbeddedPostgres server;
    private static JdbcClient h2;
    private static JdbcClient postgres;

    @BeforeAll
    static void migrateBoth() throws IOException {
        JdbcDataSource embedded = new JdbcDataSource();
        embedded.setURL("jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        server = EmbeddedPostgres.start();
        h2 = migrated(embedded);
        postgres = migrated(server.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void bothHaveTheSameColumns() {
        String columns = """
                select concat(table_name, '.', column_name, ' ', lower(data_type), ' ',
                    coalesce(cast(character_maximum_length as varchar), ''), ' ', is_nullable)
                from information_schema.columns
                where table_schema = 'public' and table_name <> 'flyway_schema_history'""";
        List<String> onH2 = h2.sql(columns).query(String.class).list().stream().map(SchemaIT::inOneWord).toList();
        List<String> onPostgres =
                postgres.sql(columns).query(String.class).list().stream().map(SchemaIT::inOneWord).toList();

        assertThat(onH2).hasSizeGreaterThan(300).containsExactlyInAnyOrderElementsOf(onPostgres);
    }

    @Test
    void bothHaveTheSameConstraints() {
        String constraints = """
                select concat(table_name, '.', constraint_name, ' ', constraint_type)
                from information_schema.table_constraints
                where table_schema = 'public' and substring(constraint_name from 1 for 3) in ('pk_', 'fk_', 'uq_', 'ck_')""";
        List<String> onH2 = h2.sql(constraints).query(String.class).list();

        assertThat(onH2)
                .hasSizeGreaterThan(150)
                .containsExactlyInAnyOrderElementsOf(postgres.sql(constraints).query(String.class).list());
    }

    /** Only the words for long texts and bytes differ; H2 has a longest length for them too. */
    private static String inOneWord(String column) {
        return column.replace("character varying 1000000000", "text ")
                .replaceAll("binary (varying|large object)", "bytea");
    }

    private static JdbcClient migrated(DataSource database) {
        assertThat(Flyway.configure().dataSource(database).load().migrate().success).isTrue();
        return JdbcClient.create(database);
    }
}
