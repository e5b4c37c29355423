package org.kentering.organisation;

import java.util.Set;
import org.kentering.identity.AccountId;
import org.kentering.identity.RoleSource;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** Whom the organisation names as manager of a living unit is its lead; nobody grants that. */
@Component
class Leads implements RoleSource {

    private final Units units;

    Leads(Units units) {
        this.units = units;
    }

    @Override
    public Set<Role> rolesOf(AccountId account) {
        return units.ledByAccount(account.value()).isEmpty() ? Set.of() : Set.of(Role.LEAD);
    }
}
