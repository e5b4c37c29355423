package org.kentering.organisation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kentering.identity.AccountId;
import org.kentering.identity.RoleSource;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** Roles for units that a test gives without a programme. */
@Component
class GivenReach implements Reach, RoleSource {

    private record Held(AccountId account, Role role) {}

    private final Map<Held, Set<UnitId>> given = new ConcurrentHashMap<>();

    void give(AccountId account, Role role, UnitId... units) {
        given.put(new Held(account, role), Set.of(units));
    }

    @Override
    public Set<UnitId> unitsFor(AccountId account, Role role) {
        return given.getOrDefault(new Held(account, role), Set.of());
    }

    @Override
    public Set<Role> rolesOf(AccountId account) {
        return given.keySet().stream()
                .filter(held -> held.account().equals(account))
                .map(Held::role)
                .collect(java.util.stream.Collectors.toSet());
    }
}
