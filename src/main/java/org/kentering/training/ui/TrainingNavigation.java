package org.kentering.training.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** Training in the side bar: everybody in a programme sees something there. */
@Component
class TrainingNavigation implements NavigationEntry {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.PEOPLE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String textKey() {
        return "training.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        boolean inside = context.programme() != null
                && context.holdsAny(Role.SPONSOR, Role.COORDINATOR, Role.CHAMPION, Role.LEAD, Role.DATA_STEWARD,
                        Role.COMPLIANCE, Role.OBSERVER);
        return inside ? Optional.of(context.path("training")) : Optional.empty();
    }

    @Override
    public int onPhone(NavigationContext context) {
        return context.holdsAny(Role.LEAD, Role.CHAMPION) ? 20 : 0;
    }
}
