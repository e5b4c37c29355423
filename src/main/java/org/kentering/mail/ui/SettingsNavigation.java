package org.kentering.mail.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** The settings in the side bar. */
@Component
class SettingsNavigation implements NavigationEntry {

    static final String PATH = "admin/settings";

    @Override
    public NavigationGroup group() {
        return NavigationGroup.INSTALLATION;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String textKey() {
        return "mail.settings.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        return context.holdsAny(Role.ADMIN) ? Optional.of(PATH) : Optional.empty();
    }
}
