package org.kentering.mail.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** The set-up steps in the side bar. */
@Component
class SetUpNavigation implements NavigationEntry {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.INSTALLATION;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String textKey() {
        return "mail.setup.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        return context.holdsAny(Role.ADMIN) ? Optional.of("admin") : Optional.empty();
    }

    @Override
    public int onPhone(NavigationContext context) {
        return 5;
    }
}
