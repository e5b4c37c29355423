package org.kentering.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.kentering.identity.AccountId;
import org.kentering.identity.SignedIn;
import org.kentering.kernel.InstallationClock;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** An installation for one test: people with accounts and roles, made by plain rows so that a test is short and fast. */
@TestComponent
public class World {

    /** When every test begins: a Monday, nine in the morning in Amsterdam. */
    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final JdbcClient jdbc;
    private final InstallationClock clock;
    private final DataSource database;
    private final Map<String, List<Map<String, Object>>> atStart = new LinkedHashMap<>();

    World(JdbcClient jdbc, InstallationClock clock, DataSource database) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.database = database;
    }

    /** Gives the database back what it held when the application had started, and turns the clock to {@link #NOW}. */
    public void begin() {
        SecurityContextHolder.clearContext();
        clock.turnTo(NOW);
        List<String> tables = tables();
        if (atStart.isEmpty()) {
            tables.forEach(table -> atStart.put(table, jdbc.sql("select * from " + table).query().listOfRows()));
        }
        if (isPostgres()) {
            jdbc.sql("truncate " + String.join(", ", tables) + " cascade").update();
        } else {
            jdbc.sql("set referential_integrity false").update();
            tables.forEach(table -> jdbc.sql("truncate table " + table).update());
        }
        atStart.forEach((table, rows) -> rows.forEach(row -> insert(table, row)));
        if (!isPostgres()) {
            jdbc.sql("set referential_integrity true").update();
        }
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                          and table_name <> 'flyway_schema_history'""")
                .query(String.class)
                .list();
    }

    private void insert(String table, Map<String, Object> row) {
        List<String> columns = List.copyOf(row.keySet());
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")")
                .params(columns.stream().map(row::get).toList())
                .update();
    }

    /** An account with roles of the installation; it has a password hash that nothing matches. */
    public AccountId account(String name, Role... roles) {
        AccountId id = AccountId.random();
        jdbc.sql("""
                        insert into account (id, name, email, password_hash, language, colour_scheme, enabled, version)
                        values (?, ?, ?, '{argon2id}x', ?, 'SYSTEM', true, 0)""")
                .params(id.value(), name, name.toLowerCase().replace(' ', '.') + "@example.org", Language.EN.name())
                .update();
        EnumSet<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(Arrays.asList(roles));
        chosen.forEach(role -> jdbc.sql("insert into account_role (account_id, role_name) values (?, ?)")
                .params(id.value(), role.name())
                .update());
        return id;
    }

    /** The language in which the account's screens speak. */
    public void speak(AccountId account, Language language) {
        jdbc.sql("update account set language = ? where id = ?").params(language.name(), account.value()).update();
    }

    /** Signs an account in, for services and for the screens opened after it. */
    public void signIn(AccountId account) {
        SecurityContext fresh = SecurityContextHolder.createEmptyContext();
        fresh.setAuthentication(authentication(account));
        SecurityContextHolder.setContext(fresh);
    }

    /** Does something as an account, and is whoever was signed in again afterwards. */
    public <T> T as(AccountId account, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            signIn(account);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public InstallationClock clock() {
        return clock;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    static Authentication authentication(AccountId account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account, "somebody@example.org"), null, List.of());
    }

    private boolean isPostgres() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
