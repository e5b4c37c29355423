package org.kentering.pulse.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** The pulse in the side bar, with what waits for compliance. */
@Component
class PulseNavigation implements NavigationEntry {

    private final PulseDesk desk;

    PulseNavigation(PulseDesk desk) {
        this.desk = desk;
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.LISTENING;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String textKey() {
        return "pulse.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        boolean part = context.holdsAny(
                Role.SPONSOR, Role.COORDINATOR, Role.CHAMPION, Role.LEAD, Role.DATA_STEWARD, Role.COMPLIANCE,
                Role.OBSERVER);
        return context.programme() != null && part ? Optional.of(context.path("pulse")) : Optional.empty();
    }

    @Override
    public int badge(NavigationContext context) {
        String programme = context.programme();
        return programme != null && context.holdsAny(Role.COMPLIANCE)
                ? desk.waves.countWaiting(desk.frame(programme).id())
                : 0;
    }

    @Override
    public int onPhone(NavigationContext context) {
        return context.holdsAny(Role.COMPLIANCE, Role.OBSERVER) ? 9 : context.holdsAny(Role.LEAD, Role.SPONSOR) ? 6 : 3;
    }
}
