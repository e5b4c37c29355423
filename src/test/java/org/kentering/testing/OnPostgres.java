package org.kentering.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The same tests on a real PostgreSQL: put on a class that extends them. There is one server for all classes of a run,
 * and on it a database for each kind of context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = OnPostgres.Server.class)
public @interface OnPostgres {

    /** Gives each context a database that is still empty. */
    class Server implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static @Nullable EmbeddedPostgres running;
        private static int databases;

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + emptyDatabase(),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=")
                    .applyTo(context);
        }

        private static synchronized String emptyDatabase() {
            try {
                if (running == null) {
                    // Stops with the process.
                    running = EmbeddedPostgres.start();
                }
                String name = "kind" + ++databases;
                try (Connection connection = running.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
                return running.getJdbcUrl("postgres", name);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            } catch (SQLException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}
