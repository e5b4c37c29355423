package org.kentering.testing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kentering.identity.AccountId;
import org.kentering.identity.RoleSource;
import org.kentering.kernel.Role;
import org.springframework.boot.test.context.TestComponent;

/** Roles of a programme that a test gives without a programme: to ask who may at all, before "which one" is asked. */
@TestComponent
public class GivenRoles implements RoleSource {

    private final Map<AccountId, Set<Role>> given = new ConcurrentHashMap<>();

    public void give(AccountId account, Role role) {
        given.put(account, Set.of(role));
    }

    @Override
    public Set<Role> rolesOf(AccountId account) {
        return given.getOrDefault(account, Set.of());
    }
}
