package org.kentering.voice.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.kentering.voice.VoiceService;
import org.springframework.stereotype.Component;

/** The inbox in the side bar, with how much waits for this reader's move. */
@Component
class VoiceNavigation implements NavigationEntry {

    private final VoiceService voice;

    VoiceNavigation(VoiceService voice) {
        this.voice = voice;
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.LISTENING;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String textKey() {
        return "voice.title";
    }

    @Override
    public Optional<String> path(NavigationContext context) {
        boolean mayRead = context.holdsAny(
                Role.COORDINATOR, Role.SPONSOR, Role.CHAMPION, Role.LEAD, Role.COMPLIANCE, Role.OBSERVER);
        return context.programme() != null && mayRead ? Optional.of(context.path("voice")) : Optional.empty();
    }

    @Override
    public int badge(NavigationContext context) {
        String programme = context.programme();
        return programme != null && context.holdsAny(Role.COORDINATOR, Role.SPONSOR) ? voice.waiting(programme) : 0;
    }

    @Override
    public int onPhone(NavigationContext context) {
        return context.holdsAny(Role.COORDINATOR) ? 60 : 30;
    }
}
