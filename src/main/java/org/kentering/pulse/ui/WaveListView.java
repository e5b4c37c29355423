package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kentering.design.ButtonLink;
import org.kentering.design.Columns;
import org.kentering.design.EmptyState;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.PulseHeadline;
import org.kentering.pulse.WaveRow;
import org.kentering.pulse.WaveStatus;

/** All waves of a programme, what the last one said, and what is next (J-40). */
@Route("p/:p/pulse")
@PageTitle("pulse.title")
@RolesAllowed({"SPONSOR", "COORDINATOR", "CHAMPION", "LEAD", "DATA_STEWARD", "COMPLIANCE", "OBSERVER"})
class WaveListView extends Composite<Page> implements AfterNavigationObserver {

    private final PulseDesk desk;
    private String key = "";

    WaveListView(PulseDesk desk, LiveScreens live) {
        this.desk = desk;
        live.watch(this, this::load, "pulse", "ballot");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        key = PulseDesk.key(event);
        load();
    }

    private void load() {
        ProgrammeFrame frame = desk.frame(key);
        List<WaveRow> waves = desk.waves.waves(frame.id());
        Optional<PulseHeadline> headline = desk.pulse.headline(frame.id());
        getContent().removeAll();
        getContent().add(head(frame, headline));
        desk.pulse.running(frame.id()).ifPresent(running -> getContent().add(new RunningPanel(running)));
        headline.filter(one -> one.trend().waves().size() > 1)
                .ifPresentOrElse(
                        one -> getContent()
                                .add(new Columns(
                                        Columns.Share.THREE_TO_TWO, list(frame, waves), new TrendPanel(one.trend()))),
                        () -> getContent().add(waves.isEmpty() ? empty(frame) : list(frame, waves)));
    }

    private PageHead head(ProgrammeFrame frame, Optional<PulseHeadline> headline) {
        String finding = headline.map(one -> PulseWords.sentences(one.finding()))
                .orElseGet(() -> getTranslation("pulse.list.sentence"));
        return new PageHead(getTranslation("pulse.title"), finding, actions(frame));
    }

    private Component[] actions(ProgrammeFrame frame) {
        List<Component> actions = new ArrayList<>();
        if (frame.holdsAny(Role.COORDINATOR, Role.COMPLIANCE, Role.OBSERVER)) {
            actions.add(new ButtonLink(getTranslation("pulse.bank.title"), frame.path("pulse/questions")));
        }
        if (frame.holdsAny(Role.COORDINATOR) && !frame.isStopped()) {
            actions.add(new ButtonLink(getTranslation("pulse.list.plan"), frame.path("pulse/new")).primary());
        }
        return actions.toArray(Component[]::new);
    }

    private EmptyState empty(ProgrammeFrame frame) {
        return new EmptyState(
                getTranslation("pulse.list.empty"),
                getTranslation(
                        frame.holdsAny(Role.COORDINATOR) ? "pulse.list.emptyCoordinator" : "pulse.list.emptyReader"));
    }

    private Panel list(ProgrammeFrame frame, List<WaveRow> waves) {
        return new Panel(
                getTranslation("pulse.list.waves"),
                new Items(waves.stream().map(wave -> line(frame, wave)).toList()));
    }

    private Item line(ProgrammeFrame frame, WaveRow wave) {
        String when = getTranslation("pulse.list.when", Words.date(wave.opensOn()), Words.date(wave.closesOn()));
        String detail = wave.status() == WaveStatus.REFUSED && wave.refusedBecause() != null
                ? when + " · " + getTranslation(wave.refusedBecause().textKey())
                : wave.invited() > 0 ? when + " · " + getTranslation("pulse.list.invited", wave.invited()) : when;
        return Item.link(PulseWords.in(wave.title()), PulseDesk.path(frame, wave.id(), ""), detail)
                .trailing(PulseWords.status(wave.status()));
    }
}
