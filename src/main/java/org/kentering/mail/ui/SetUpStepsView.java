package org.kentering.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.settings.SetUpStep;

/** J-04: what an empty installation still needs, step by step. */
@Route("admin")
@PageTitle("mail.setup.title")
@RolesAllowed("ADMIN")
class SetUpStepsView extends Composite<Page> implements AfterNavigationObserver {

    private final List<SetUpStep> steps;
    private final PageHead head = new PageHead(getTranslation("mail.setup.title"), "");
    private final Panel list = new Panel("");

    SetUpStepsView(List<SetUpStep> steps, LiveScreens live) {
        this.steps = steps.stream().sorted(Comparator.comparingInt(SetUpStep::order)).toList();
        getContent().add(head, list);
        live.watch(this, this::load, "settings", "mail", "organisation", "identity", "programme");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        List<SetUpStep> open = steps.stream().filter(step -> !step.isDone()).toList();
        head.say(getTranslation("mail.setup.finding", open.size()), getTranslation("mail.setup.sentence"));
        list.removeAll();
        list.add(new Items(steps.stream().map(step -> line(step, open)).toList()));
    }

    private Item line(SetUpStep step, List<SetUpStep> open) {
        return Item.link(getTranslation(step.key() + ".title"), step.path(), getTranslation(step.key() + ".text"))
                .trailing(state(step, open));
    }

    private Status state(SetUpStep step, List<SetUpStep> open) {
        if (!open.contains(step)) {
            return new Status(getTranslation("mail.setup.done"), Tone.GOOD);
        }
        return step.equals(open.getFirst())
                ? new Status(getTranslation("mail.setup.next"), Tone.WATCH)
                : new Status(getTranslation("mail.setup.open"), Tone.NEUTRAL);
    }
}
