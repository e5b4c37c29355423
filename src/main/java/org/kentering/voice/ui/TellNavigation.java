package org.kentering.voice.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** The quick entry in the side bar and, for a champion, first on the phone. */
@Component
class TellNavigation implements NavigationEntry {

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
        return "voice.tell.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        return context.programme() != null && context.holdsAny(Role.CHAMPION, Role.LEAD)
                ? Optional.of(context.path("voice/new"))
                : Optional.empty();
    }

    @Override
    public int onPhone(NavigationContext context) {
        return context.holdsAny(Role.CHAMPION) ? 100 : 70;
    }
}
