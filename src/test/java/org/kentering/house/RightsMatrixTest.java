package org.kentering.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kentering.identity.AccountId;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Role;
import org.kentering.testing.GivenRoles;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

/**
 * Rule 6: who may call what, cell by cell. Every public method of every service is called as every role; what it
 * answers is compared with the table in {@code src/test/resources/house/rights.txt}, which people read and agree on.
 */
@KenteringTest
class RightsMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/house/rights.txt");

    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    GivenRoles given;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void everyMethodLetsInExactlyWhomTheTableSays() throws IOException {
        Map<String, String> actual = actual();
        Path found = Path.of("target/rights.txt");
        Files.createDirectories(found.getParent());
        Files.write(found, actual.entrySet().stream().map(row -> row.getKey() + ": " + row.getValue()).toList());
        Map<String, String> agreed = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                agreed.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
            }
        }
        List<String> differences = new ArrayList<>();
        actual.forEach((method, who) -> {
            if (!who.equals(agreed.get(method))) {
                differences.add(method + " lets in [" + who + "], the table says [" + agreed.get(method) + "]");
            }
        });
        agreed.keySet().stream().filter(method -> !actual.containsKey(method))
                .forEach(method -> differences.add(method + " is in the table and nowhere else"));
        assertThat(differences).as("compare target/rights.txt with %s and agree on each row", TABLE).isEmpty();
    }

    private Map<String, String> actual() {
        Map<String, AccountId> people = new TreeMap<>();
        for (Role role : Role.values()) {
            AccountId account = role.scope() == Role.Scope.INSTALLATION ? world.account(role.name(), role)
                    : world.account(role.name());
            if (role.scope() != Role.Scope.INSTALLATION) {
                given.give(account, role);
            }
            people.put(role.name(), account);
        }
        people.put("account", world.account("somebody"));
        Map<String, String> table = new TreeMap<>();
        context.getBeansWithAnnotation(Service.class).forEach((name, bean) -> {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (!type.getPackageName().startsWith("org.kentering")) {
                return;
            }
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !Modifier.isStatic(method.getModifiers())) {
                    table.put(signature(type, method), whoMay(bean, method, people));
                }
            }
        });
        return table;
    }

    private String whoMay(Object bean, Method method, Map<String, AccountId> people) {
        List<String> may = new ArrayList<>();
        SecurityContextHolder.clearContext();
        if (letsIn(bean, method)) {
            return "anyone";
        }
        people.forEach((name, account) -> {
            world.signIn(account);
            if (letsIn(bean, method)) {
                may.add(name);
            }
        });
        SecurityContextHolder.clearContext();
        if (may.contains("account")) {
            may.clear();
            may.add("every account");
        }
        if (ProcessIdentity.call(() -> letsIn(bean, method))) {
            may.add("the process");
        }
        return String.join(" ", may);
    }

    private boolean letsIn(Object bean, Method method) {
        Boolean in = transactions.execute(status -> {
            status.setRollbackOnly();
            Object[] nothing = Arrays.stream(method.getParameterTypes()).map(RightsMatrixTest::nothing).toArray();
            Method called = ReflectionUtils.findMethod(bean.getClass(), method.getName(), method.getParameterTypes());
            try {
                called.invoke(bean, nothing);
                return true;
            } catch (InvocationTargetException failure) {
                return !(failure.getCause() instanceof AccessDeniedException
                        || failure.getCause() instanceof AuthenticationCredentialsNotFoundException);
            } catch (IllegalAccessException problem) {
                throw new IllegalStateException(problem);
            }
        });
        return Boolean.TRUE.equals(in);
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : type == double.class ? (Object) 0.0 : null;
    }

    private static String signature(Class<?> type, Method method) {
        String parameters = String.join(", ",
                Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList());
        return type.getSimpleName() + "." + method.getName() + "(" + parameters + ")";
    }
}
