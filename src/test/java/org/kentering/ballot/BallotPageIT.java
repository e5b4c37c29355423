package org.kentering.ballot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same page on PostgreSQL. */
class BallotPageIT extends BallotPageTest {

    private static EmbeddedPostgres database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        database = EmbeddedPostgres.builder().start();
        registry.add("spring.datasource.url", () -> database.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }
}
