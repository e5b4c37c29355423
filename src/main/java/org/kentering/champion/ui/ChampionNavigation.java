package org.kentering.champion.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** The network in the side bar. */
@Component
class ChampionNavigation implements NavigationEntry {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.PEOPLE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String textKey() {
        return "champion.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        boolean mayRead =
                context.holdsAny(Role.COORDINATOR, Role.CHAMPION, Role.LEAD, Role.SPONSOR, Role.OBSERVER);
        return context.programme() != null && mayRead ? Optional.of(context.path("champions")) : Optional.empty();
    }

    @Override
    public int onPhone(NavigationContext context) {
        return context.holdsAny(Role.CHAMPION) ? 80 : 20;
    }
}
