package org.kentering.ballot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Every statement that reaches the database, as SQL without values. */
class StatementLog {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    DataSource watching(DataSource source) {
        return watched(DataSource.class, source, null);
    }

    void clear() {
        statements.clear();
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
