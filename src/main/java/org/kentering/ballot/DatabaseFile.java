package org.kentering.ballot;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Writes the file of an H2 database anew when the installation stops. H2 leaves the bytes of deleted rows in its file, the
 * codes and the box of a closed wave among them, and an ordinary end compacts it for a fifth of a second only, if at all.
 */
@Component
class DatabaseFile implements DestructionAwareBeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    @Override
    public boolean requiresDestruction(Object bean) {
        return bean instanceof HikariDataSource pool && isOurs(pool.getJdbcUrl());
    }

    /** All that uses the pool is gone by now; one connection of its own keeps the database open until it is compact. */
    @Override
    public void postProcessBeforeDestruction(Object bean, String name) {
        HikariDataSource pool = (HikariDataSource) bean;
        try (Connection last =
                        DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                Statement end = last.createStatement()) {
            pool.close();
            end.execute("shutdown compact");
        } catch (SQLException problem) {
            LOG.error("The database file was not compacted and may still hold what was deleted; it is when this"
                    + " installation is next started and stopped.", problem);
        }
    }

    /** A file that this process alone has open; what lies in memory or on a server of its own is not ended by us. */
    static boolean isOurs(@Nullable String url) {
        String address = url == null ? "" : url.toLowerCase(Locale.ROOT);
        return address.startsWith("jdbc:h2:")
                && Stream.of("mem:", "tcp:", "ssl:").noneMatch(kind -> address.startsWith(kind, "jdbc:h2:".length()));
    }
}
