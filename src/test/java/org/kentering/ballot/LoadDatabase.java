package org.kentering.ballot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database that outlives the process of the application, as in production: a file of H2's, or PostgreSQL.
 *
 * @param server the PostgreSQL that it lies on
 */
public record LoadDatabase(String name, Path folder, String url, String user, @Nullable EmbeddedPostgres server)
        implements AutoCloseable {

    static final String H2 = "H2";
    static final String POSTGRESQL = "PostgreSQL";

    /** Measures something. */
    public interface Measured {

        void on(LoadDatabase stores) throws Exception;
    }

    /** Measures on a fresh H2 and then on a fresh PostgreSQL. */
    public static void onBoth(Measured work) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try (LoadDatabase file = h2(Files.createDirectories(folder.resolve("h2")))) {
            work.on(file);
        }
        try (LoadDatabase server = postgres(Files.createDirectories(folder.resolve("postgresql")))) {
            work.on(server);
        }
    }

    /** A file in this folder, with the settings that the application has for it. */
    static LoadDatabase h2(Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("kentering")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return new LoadDatabase(H2, folder, url, "kentering", null);
    }

    /** A server of its own, which makes sure of every commit. */
    static LoadDatabase postgres(Path folder) {
        return postgres(folder, EmbeddedPostgres.builder());
    }

    private static LoadDatabase postgres(Path folder, EmbeddedPostgres.Builder builder) {
        try {
            EmbeddedPostgres server = builder
                    .setDataDirectory(folder.resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("max_connections", "100")
                    .start();
            return new LoadDatabase(POSTGRESQL, folder, server.getJdbcUrl("postgres", "postgres"), "postgres", server);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Another empty database beside this one. */
    LoadDatabase beside(Path folder) throws SQLException {
        if (server == null) {
            return h2(folder);
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database beside");
        }
        return new LoadDatabase(name, folder, server.getJdbcUrl("postgres", "beside"), user, null);
    }

    /** Ends PostgreSQL and all that works for it at once, as a power cut would. */
    void kill() {
        try {
            String first = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid")).getFirst();
            ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
            all.addFirst(postmaster);
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(one -> one.onExit().join());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Starts PostgreSQL anew on what it had written, at the same port. */
    LoadDatabase startAgain() throws IOException {
        server.close();
        return postgres(folder, EmbeddedPostgres.builder().setPort(server.getPort()));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    /** What the application has to be told to find it. */
    Map<String, String> environment() {
        return Map.of("KENTERING_DB_URL", url, "KENTERING_DB_USER", user, "KENTERING_DB_PASSWORD", "");
    }

    long count(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
