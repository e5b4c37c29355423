package org.kentering.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Chip;
import org.kentering.design.FilterBar;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.training.CoverageFinding;

/** Who is trained and where the gaps are; the sessions; and what is planned for whom. J-24, J-25. */
@Route("p/:programme/training/:id?")
@PageTitle("training.title")
@RolesAllowed({"SPONSOR", "COORDINATOR", "CHAMPION", "LEAD", "DATA_STEWARD", "COMPLIANCE", "OBSERVER"})
class TrainingView extends MasterDetailLayout implements AfterNavigationObserver {

    private static final String NEW = "new";

    private final TrainingDesk desk;
    private @Nullable ProgrammeFrame frame;
    private TrainingAddress address = new TrainingAddress(TrainingPart.COVERAGE, false);
    private Optional<String> opened = Optional.empty();

    TrainingView(TrainingDesk desk, LiveScreens live) {
        this.desk = desk;
        setDetailSize("440px");
        setExpandMaster(true);
        addDetailEscapePressListener(escape -> open(""));
        addBackdropClickListener(click -> open(""));
        live.watch(this, this::show, "training");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ProgrammeFrame now = desk.frame(event.getRouteParameters());
        List<TrainingPart> parts = TrainingPart.of(now);
        frame = now;
        address = TrainingAddress.of(event.getLocation().getQueryParameters(), parts);
        opened = event.getRouteParameters().get("id");
        setDetail(opened.map(id -> detail(now, id)).orElse(null));
        show();
    }

    private void show() {
        ProgrammeFrame now = frame;
        if (now != null) {
            setMaster(new Page(head(now), filters(now), part(now)));
        }
    }

    private PageHead head(ProgrammeFrame now) {
        String sentence = TrainingDesk.seesCoverage(now)
                ? CoverageFinding.of(desk.trainings.coverage(now.id())).sentences().stream().map(Words::text)
                        .collect(Collectors.joining(" "))
                : getTranslation("training.sentence");
        if (!now.holdsAny(Role.COORDINATOR) || now.isStopped()) {
            return new PageHead(getTranslation("training.heading"), sentence);
        }
        Button plan = new Button(getTranslation("training.session.new"), click -> {
            address = address.show(TrainingPart.SESSIONS);
            open(NEW);
        });
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHead(getTranslation("training.heading"), sentence, plan);
    }

    private FilterBar filters(ProgrammeFrame now) {
        FilterBar bar = new FilterBar();
        for (TrainingPart one : TrainingPart.of(now)) {
            bar.add(new Chip(getTranslation(one.textKey()), one == address.part(), () -> {
                address = address.show(one);
                open("");
            }));
        }
        return bar;
    }

    private Component part(ProgrammeFrame now) {
        return switch (address.part()) {
            case COVERAGE -> new CoveragePanel(desk, now, opened.isPresent());
            case SESSIONS -> new SessionList(desk, now, address, opened.isPresent(), past -> {
                address = address.show(past);
                open("");
            });
            case CURRICULUM -> new CurriculumPanel(desk, now, this::show);
        };
    }

    private Component detail(ProgrammeFrame now, String id) {
        if (!TrainingDesk.seesSessions(now) || NEW.equals(id) && !now.holdsAny(Role.COORDINATOR)) {
            throw new NotFoundException();
        }
        return NEW.equals(id) ? new SessionForm(desk, now, null, this::open)
                : new SessionDetail(desk, now, id, this::open, this::show);
    }

    private void open(String id) {
        ProgrammeFrame now = frame;
        if (now != null) {
            getUI().ifPresent(ui -> ui.navigate(now.path(id.isEmpty() ? "training" : "training/" + id), address.query()));
        }
    }
}
