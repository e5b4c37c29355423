package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WaveId;
import org.kentering.design.Attempt;
import org.kentering.design.Columns;
import org.kentering.design.Edit;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.PlanPreview;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveDraft;

/** Planning a wave: who and when, what, in which groups; beside it what the plan would come to (J-40). */
@Route("p/:p/pulse/:wave/plan")
@RouteAlias("p/:p/pulse/new")
@PageTitle("pulse.plan.title")
@RolesAllowed("COORDINATOR")
class WavePlanView extends Composite<Page> implements AfterNavigationObserver {

    private final PulseDesk desk;
    private final Div preview = new Div();
    private ProgrammeFrame frame;
    private WaveForm form;
    private @Nullable Edit<WaveDetails> edit;

    WavePlanView(PulseDesk desk) {
        this.desk = desk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        frame = desk.frame(PulseDesk.key(event));
        boolean fresh = event.getRouteParameters().get("wave").isEmpty();
        WaveDetails shown = fresh ? null : desk.details(frame, PulseDesk.wave(event));
        form = new WaveForm(
                desk.waves.units(frame.id()),
                desk.waves.items(frame.id()),
                new AttributesField(desk.waves.attributes(frame.id())),
                desk.waves.thresholdsSettled(frame.id()),
                this::workOut);
        getContent().removeAll();
        getContent().add(head(), new Columns(Columns.Share.EQUAL, form, preview));
        if (shown == null) {
            edit = null;
            form.show(desk.waves.proposal(frame.id()));
        } else {
            form.show(draft(shown));
            edit = edit(shown);
        }
        workOut();
    }

    private Edit<WaveDetails> edit(WaveDetails seen) {
        WaveId id = seen.row().id();
        return new Edit<>(id.value(), seen, () -> desk.waves.details(id), now -> form.show(draft(now)), form);
    }

    private static WaveDraft draft(WaveDetails details) {
        return Optional.ofNullable(details.draft()).orElseThrow(NotFound::new);
    }

    private PageHead head() {
        Button save = new Button(getTranslation("pulse.plan.save"), click -> save(false));
        Button propose = new Button(getTranslation("pulse.plan.propose"), click -> save(true));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHead(getTranslation("pulse.plan.title"), getTranslation("pulse.plan.sentence"), save, propose);
    }

    /** What cannot be asked like that says so where the groups would stand. */
    private void workOut() {
        preview.removeAll();
        try {
            form.draft().ifPresent(draft -> show(desk.waves.preview(frame.id(), draft)));
        } catch (Refusal refusal) {
            preview.add(new Notice(Words.text(refusal.reason()), Tone.WATCH));
        }
    }

    private void show(PlanPreview plan) {
        if (!plan.overdue().isEmpty()) {
            preview.add(new MergeProposals("overdue", plan.overdue(), form::merge));
        }
        if (!plan.proposals().isEmpty()) {
            preview.add(new MergeProposals("merges", plan.proposals(), form::merge));
        }
        preview.add(new PlanPanel(plan));
    }

    private void save(boolean propose) {
        Optional<WaveDraft> draft = form.draft();
        if (draft.isEmpty()) {
            Attempt.done(getTranslation("pulse.plan.lookAtFields"));
        } else if (edit != null) {
            edit.save(seen -> change(seen, draft.get(), propose), () -> said(propose));
        } else if (Attempt.to(() -> afterwards(desk.waves.plan(frame.id(), draft.get()), propose))) {
            said(propose);
        }
    }

    private void said(boolean proposed) {
        Attempt.done(getTranslation(proposed ? "pulse.state.isProposed" : "pulse.plan.saved"));
    }

    private void change(WaveDetails seen, WaveDraft draft, boolean propose) {
        WaveId id = seen.row().id();
        desk.waves.change(id, seen.row().version(), draft);
        afterwards(id, propose);
    }

    private void afterwards(WaveId id, boolean propose) {
        edit = edit(desk.waves.details(id));
        if (propose) {
            desk.waves.propose(id, desk.waves.details(id).row().version());
        }
        getUI().ifPresent(ui -> ui.navigate(PulseDesk.path(frame, id, "")));
    }
}
