package org.kentering.ballot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Every statement that reaches the database, as SQL without values; and the end of the database, if one wants it. */
class StatementLog {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    DataSource watching(DataSource source) {
        return watched(DataSource.class, source, null);
    }

    void clear() {
        statements.clear();
    }

    /** After so many more statements the database is gone; says whether it came to that. */
    boolean withoutDatabaseAfter(int more, Runnable work) {
        left.set(more);
        try {
            work.run();
            return left.get() < 0;
        } finally {
            left.set(Integer.MAX_VALUE);
        }
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    private <T> T watched(Class<T> type, Object target, @Nullable String prepared) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            boolean executes = target instanceof Statement && method.getName().startsWith("execute");
            if (executes) {
                String sql = args != null && args.length > 0 && args[0] instanceof String direct ? direct : prepared;
                statements.add(String.valueOf(sql).strip().toLowerCase(Locale.ROOT));
            }
            if (executes && left.decrementAndGet() < 0 || method.getName().equals("commit") && left.get() < 0) {
                throw new SQLNonTransientConnectionException("the database is gone");
            }
            try {
                Object result = method.invoke(target, args);
                if (result instanceof PreparedStatement && args != null && args[0] instanceof String sql) {
                    return watched(PreparedStatement.class, result, sql);
                }
                if (result instanceof Statement && method.getName().equals("createStatement")) {
                    return watched(Statement.class, result, null);
                }
                return result instanceof Connection && method.getName().equals("getConnection")
                        ? watched(Connection.class, result, null)
                        : result;
            } catch (InvocationTargetException problem) {
                throw problem.getTargetException();
            }
        }));
    }
}
