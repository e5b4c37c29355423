package org.kentering.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.decision.DecisionService;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.programme.GateDetails;
import org.kentering.programme.PhaseProgress;
import org.kentering.programme.PhaseRow;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;

/** One phase with what has to be true before it is left, and the history of all of them (J-12). */
@Route("p/:p/phases/:phase?")
@PageTitle("programme.phases.title")
@RolesAllowed({"SPONSOR", "COORDINATOR", "CHAMPION", "LEAD", "DATA_STEWARD", "COMPLIANCE", "OBSERVER"})
class PhasesView extends Composite<Page> implements AfterNavigationObserver {

    private final ProgrammeService programmes;
    private final PhaseService phases;
    private final DecisionService decisions;
    private final PhaseHistory history;
    private String key = "";
    private @Nullable String slug;

    PhasesView(
            ProgrammeService programmes,
            PhaseService phases,
            DecisionService decisions,
            PhaseHistory history,
            LiveScreens live) {
        this.programmes = programmes;
        this.phases = phases;
        this.decisions = decisions;
        this.history = history;
        live.watch(this, this::load, "programme", "decision", "plan");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        key = event.getRouteParameters().get("p").orElseThrow();
        slug = event.getRouteParameters().get("phase").orElse(null);
        load();
    }

    private void load() {
        ProgrammeFrame frame = programmes.open(key);
        PhaseRow phase = chosen(frame, phases.phases(frame.id()));
        Optional<GateDetails> gate = phases.gate(frame.id());
        boolean current = phase.progress() == PhaseProgress.CURRENT;
        getContent().removeAll();
        getContent().add(head(frame, phase, current ? gate : Optional.empty()));
        if (current && gate.isPresent()) {
            getContent().add(new GatePanel(phases, frame, gate.get(), this::load));
        } else {
            getContent().add(criteria(phase));
        }
        getContent().add(history.panel(frame, phases.decisions(frame.id())));
    }

    private PhaseRow chosen(ProgrammeFrame frame, List<PhaseRow> rows) {
        String wanted = slug == null ? frame.phase().slug() : slug;
        return rows.stream()
                .filter(row -> row.key().slug().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private PageHead head(ProgrammeFrame frame, PhaseRow phase, Optional<GateDetails> gate) {
        Language language = Language.of(getLocale());
        return new PageHead(
                phase.key().number() + " " + phase.name().in(language),
                phase.question().in(language) + " " + when(phase),
                gate.map(one -> new GateActions(phases, decisions, frame, one, this::load)).stream()
                        .toArray(Component[]::new));
    }

    private String when(PhaseRow phase) {
        LocalDate entered = phase.entered();
        LocalDate left = phase.left();
        if (entered == null) {
            return getTranslation("programme.phases.ahead");
        }
        return left == null
                ? getTranslation("programme.phases.since", Words.date(entered), phase.visits())
                : getTranslation("programme.phases.done", Words.date(entered), Words.date(left));
    }

    private Panel criteria(PhaseRow phase) {
        Language language = Language.of(getLocale());
        List<Item> lines = phases.criteria(phase.key()).stream()
                .map(one -> new Item(one.text().in(language), ""))
                .toList();
        return new Panel(getTranslation("programme.gate.heading"), new Items(lines))
                .finding(getTranslation(lines.isEmpty() ? "programme.gate.none" : "programme.gate.then"));
    }
}
