package org.kentering.pulse.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** The works council's workspace in the side bar. */
@Component
class OversightNavigation implements NavigationEntry {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.LISTENING;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String textKey() {
        return "pulse.oversight.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        return context.programme() != null && context.holdsAny(Role.OBSERVER, Role.COMPLIANCE)
                ? Optional.of(context.path("pulse/oversight"))
                : Optional.empty();
    }

    @Override
    public int onPhone(NavigationContext context) {
        return context.holdsAny(Role.OBSERVER) ? 8 : 0;
    }
}
