package org.kentering.cockpit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.cockpit.HomeChoiceService;
import org.kentering.design.LastProgramme;
import org.kentering.identity.Access;
import org.springframework.stereotype.Component;

/** Begins each screen in the programme that the account looked at last, and keeps which one that is. */
@Component
class RememberedProgramme implements VaadinServiceInitListener {

    private final transient HomeChoiceService choices;
    private final transient Access access;

    RememberedProgramme(HomeChoiceService choices, Access access) {
        this.choices = choices;
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(screen -> begin(screen.getUI()));
    }

    private void begin(UI ui) {
        if (access.signedIn()) {
            Kept kept = new Kept(choices, choices.mine().programme());
            if (LastProgramme.remembered().isEmpty() && kept.key != null) {
                LastProgramme.remember(kept.key);
            }
            ui.addAfterNavigationListener(arrived -> kept.at(arrived.getLocation()));
        }
    }

    /** What this screen knows to be kept, so that only a change is written. */
    private static final class Kept {

        private final transient HomeChoiceService choices;
        private @Nullable String key;

        private Kept(HomeChoiceService choices, @Nullable String key) {
            this.choices = choices;
            this.key = key;
        }

        private void at(Location location) {
            List<String> path = location.getSegments();
            if (path.size() > 1 && path.getFirst().equals("p") && !path.get(1).equals(key)) {
                key = path.get(1);
                choices.chooseProgramme(path.get(1));
            }
        }
    }
}
