package org.kentering.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/**
 * Rule 11: one chain of migrations, and no demo data in it. {@code SchemaIT} runs it on PostgreSQL and compares what came
 * of it.
 */
class MigrationsTest {

    @Test
    void theChainRunsOnH2FromNothing() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:migrations;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        assertThat(Flyway.configure().dataSource(database).load().migrate().success).isTrue();
    }

    @Test
    void noMigrationBringsPeople() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<Path> chain = files.toList();
            for (Path file : chain) {
                assertThat(Files.readString(file).toLowerCase()).as(file.toString())
                        .doesNotContain("insert into account (").doesNotContain("insert into person ");
            }
        }
    }
}
