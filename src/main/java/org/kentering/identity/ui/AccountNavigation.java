package org.kentering.identity.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** Accounts in the side bar. */
@Component
class AccountNavigation implements NavigationEntry {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.INSTALLATION;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String textKey() {
        return "identity.accounts.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        return context.holdsAny(Role.ADMIN) ? Optional.of("admin/accounts") : Optional.empty();
    }
}
