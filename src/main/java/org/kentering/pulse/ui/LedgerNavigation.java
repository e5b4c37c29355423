package org.kentering.pulse.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** You said, we did, in the side bar. */
@Component
class LedgerNavigation implements NavigationEntry {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.LISTENING;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String textKey() {
        return "pulse.ledger.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        boolean part = context.holdsAny(
                Role.SPONSOR, Role.COORDINATOR, Role.CHAMPION, Role.LEAD, Role.DATA_STEWARD, Role.COMPLIANCE,
                Role.OBSERVER);
        return context.programme() != null && part ? Optional.of(context.path("pulse/ledger")) : Optional.empty();
    }
}
