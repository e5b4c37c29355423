package org.kentering.stakeholder.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** Stakeholders in the side bar: who only has own engagement actions comes from the home instead. */
@Component
class StakeholderNavigation implements NavigationEntry {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.PEOPLE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String textKey() {
        return "stakeholder.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        return context.programme() != null && context.holdsAny(Role.COORDINATOR, Role.SPONSOR, Role.COMPLIANCE)
                ? Optional.of(context.path("stakeholders"))
                : Optional.empty();
    }
}
