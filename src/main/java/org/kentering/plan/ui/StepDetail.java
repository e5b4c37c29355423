package org.kentering.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Facts;
import org.kentering.design.Fields;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.plan.PlanDetails;
import org.kentering.plan.PlanMove;
import org.kentering.plan.PlanService;
import org.kentering.plan.StepDetails;
import org.kentering.plan.StepState;
import org.kentering.programme.ProgrammeFrame;

/** One step beside the plan: what it is, its task for the people, its dates, and what the coordinator does with it. */
class StepDetail extends Composite<Div> {

    private final PlanService plans;
    private final ProgrammeFrame frame;
    private final PlanDetails plan;
    private final StepDetails step;
    private final Runnable changed;

    StepDetail(
            PlanService plans,
            ProgrammeFrame frame,
            PlanDetails plan,
            StepDetails step,
            Runnable changed,
            Runnable close) {
        this.plans = plans;
        this.frame = frame;
        this.plan = plan;
        this.step = step;
        this.changed = changed;
        Language language = Language.of(getLocale());
        boolean edits = frame.holdsAny(Role.COORDINATOR) && !frame.isStopped();
        Detail detail = new Detail(
                step.number() + " " + step.name().in(language),
                close,
                new Paragraph(step.content().in(language)),
                facts(),
                new H3(getTranslation("plan.step.focus")),
                focus(edits),
                new Paragraph(step.focusHow().in(language)));
        if (edits) {
            detail.add(actions());
            if (step.beside() == null && step.state() != StepState.DONE) {
                detail.add(move());
            }
        }
        getContent().add(detail);
    }

    private Facts facts() {
        Facts facts = new Facts()
                .fact(getTranslation("plan.step.state"), getTranslation(step.state().textKey()))
                .fact(getTranslation("plan.step.planned"), StepLooks.dates(step));
        LocalDate earliest = step.earliest().end();
        LocalDate done = step.doneOn();
        if (done != null) {
            facts.fact(getTranslation("plan.step.doneOn"), Words.date(done));
        } else if (earliest != null) {
            facts.fact(getTranslation("plan.step.earliest"), Words.date(earliest));
        }
        Integer neighbour = step.beside();
        if (neighbour != null) {
            facts.fact(getTranslation("plan.step.runsBeside"), getTranslation("plan.step.number", neighbour));
        } else if (step.minWeeks() != null && step.maxWeeks() != null) {
            boolean fixed = step.minWeeks().equals(step.maxWeeks());
            facts.fact(
                    getTranslation("plan.step.weeks"),
                    fixed
                            ? Words.number(step.minWeeks())
                            : getTranslation("plan.step.weeksRange", step.minWeeks(), step.maxWeeks()));
        }
        return facts;
    }

    private Checkbox focus(boolean edits) {
        Checkbox focus = new Checkbox(step.focusTitle().in(Language.of(getLocale())), !step.isChangeFocusOpen());
        focus.setEnabled(edits);
        focus.addValueChangeListener(change -> {
            Attempt.to(() -> plans.markChangeFocus(frame.id(), plan.version(), step.number(), change.getValue()));
            changed.run();
        });
        return focus;
    }

    private Actions actions() {
        Actions actions = new Actions();
        switch (step.state()) {
            case TO_DO -> actions.add(button("plan.step.start", this::start), complete());
            case RUNNING -> actions.add(complete());
            case DONE -> actions.add(button("plan.step.reopen", this::reopen));
        }
        return actions;
    }

    private Button complete() {
        Button complete = button("plan.step.complete", this::warnThenComplete);
        complete.addThemeVariants(ButtonVariant.PRIMARY);
        return complete;
    }

    private void start() {
        Attempt.to(() -> plans.start(frame.id(), plan.version(), step.number()));
        changed.run();
    }

    private void reopen() {
        Attempt.to(() -> plans.reopen(frame.id(), plan.version(), step.number()));
        changed.run();
    }

    /** The task for the people is a part of the step; closing without it is possible, but never by accident. */
    private void warnThenComplete() {
        if (!step.isChangeFocusOpen()) {
            complete(false);
            return;
        }
        ConfirmDialog warning = new ConfirmDialog(
                getTranslation("plan.step.warning"),
                getTranslation("plan.step.changeFocusOpen", step.focusTitle().in(Language.of(getLocale()))),
                getTranslation("plan.step.anyway"),
                confirmed -> complete(true));
        warning.setCancelable(true);
        warning.setCancelText(getTranslation("plan.step.notYet"));
        warning.open();
    }

    private void complete(boolean anyway) {
        Attempt.to(() -> plans.complete(frame.id(), plan.version(), step.number(), anyway));
        changed.run();
    }

    private Fields move() {
        DatePicker day = new DatePicker(getTranslation("plan.step.newStart"), step.planned().start());
        day.setHelperText(getTranslation("plan.step.newStartHelp"));
        return new Fields(day, button("plan.step.move", () -> {
            if (day.getValue() != null) {
                moveTo(day.getValue());
            }
        }));
    }

    private void moveTo(LocalDate day) {
        Attempt.to(() -> {
            PlanMove move = plans.move(frame.id(), plan.version(), step.number(), day);
            Attempt.done(
                    getTranslation("plan.step.moved", move.shifts().size() - 1),
                    () -> {
                        Attempt.to(() -> plans.undo(frame.id(), move));
                        changed.run();
                    });
        });
        changed.run();
    }

    private Button button(String text, Runnable action) {
        return new Button(getTranslation(text), click -> action.run());
    }
}
