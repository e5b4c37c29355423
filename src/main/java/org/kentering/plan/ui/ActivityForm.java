package org.kentering.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Edit;
import org.kentering.design.Facts;
import org.kentering.design.Fields;
import org.kentering.design.Words;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.plan.ActivityDetails;
import org.kentering.plan.ActivityDraft;
import org.kentering.plan.ActivityService;
import org.kentering.plan.ActivityStatus;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ui.PersonPicker;

/** One activity beside the list: to change for the coordinator, to read for everybody, to tick for its owner. */
class ActivityForm extends Composite<Div> {

    private final ActivityService activities;
    private final OrganisationService organisation;
    private final ProgrammeFrame frame;
    private final Names names;
    private final Runnable close;
    private final @Nullable Edit<ActivityDetails> edit;
    private final BeanValidationBinder<ActivityDraft> binder = new BeanValidationBinder<>(ActivityDraft.class);

    /** How phases and steps are called in the reader's language; the steps in their order. */
    record Names(Function<PhaseKey, String> phase, SequencedMap<Integer, String> steps) {}

    /** A new one: for the present phase, from today on. */
    ActivityForm(
            ActivityService activities,
            OrganisationService organisation,
            ProgrammeFrame frame,
            Names names,
            LocalDate today,
            Runnable close) {
        this.activities = activities;
        this.organisation = organisation;
        this.frame = frame;
        this.names = names;
        this.close = close;
        this.edit = null;
        getContent().add(new Detail(getTranslation("plan.activities.new"), close, fields()));
        binder.readRecord(new ActivityDraft(
                "", "", null, today, today.plusWeeks(2), ActivityStatus.PLANNED, frame.phase(), ChangeLevel.INDIVIDUAL,
                false, null));
    }

    ActivityForm(
            ActivityService activities,
            OrganisationService organisation,
            ProgrammeFrame frame,
            Names names,
            ActivityDetails shown,
            Runnable close) {
        this.activities = activities;
        this.organisation = organisation;
        this.frame = frame;
        this.names = names;
        this.close = close;
        Detail detail = new Detail(shown.title(), close);
        if (shown.mayTick()) {
            detail.add(new Actions(tick(shown)));
        }
        if (shown.mayEdit()) {
            Fields fields = fields();
            detail.add(fields);
            binder.readRecord(shown.draft());
            edit = new Edit<>(
                    shown.id().value(),
                    shown,
                    () -> activities.details(shown.id()),
                    now -> binder.readRecord(now.draft()),
                    fields);
        } else {
            edit = null;
            detail.add(facts(shown), new Paragraph(shown.note()));
        }
        getContent().add(detail);
    }

    private Button tick(ActivityDetails activity) {
        boolean done = activity.status() == ActivityStatus.DONE;
        Button tick = new Button(getTranslation(done ? "plan.activity.untick" : "plan.activity.tick"), click -> {
            if (Attempt.to(() -> activities.tick(activity.id(), activity.version(), !done))) {
                close.run();
            }
        });
        tick.setEnabled(activity.status() != ActivityStatus.DROPPED);
        return tick;
    }

    private Facts facts(ActivityDetails activity) {
        String owner = activity.ownerName();
        return new Facts()
                .fact(
                        getTranslation("plan.activity.owner"),
                        owner == null ? getTranslation("plan.due.withoutOwner") : owner)
                .fact(getTranslation("plan.activity.start"), Words.date(activity.start()))
                .fact(getTranslation("plan.activity.due"), Words.date(activity.due()))
                .fact(
                        getTranslation("plan.activity.status"),
                        getTranslation(activity.status().textKey()))
                .fact(getTranslation("plan.activity.phase"), names.phase().apply(activity.phase()))
                .fact(
                        getTranslation("plan.activity.level"),
                        getTranslation(activity.level().textKey()));
    }

    private Fields fields() {
        TextField title = new TextField(getTranslation("plan.activity.title"));
        TextArea note = new TextArea(getTranslation("plan.activity.note"));
        PersonPicker owner = new PersonPicker(getTranslation("plan.activity.owner"), organisation);
        DatePicker start = new DatePicker(getTranslation("plan.activity.start"));
        DatePicker due = new DatePicker(getTranslation("plan.activity.due"));
        Select<ActivityStatus> status =
                select("status", List.of(ActivityStatus.values()), one -> getTranslation(one.textKey()));
        Select<PhaseKey> phase = select("phase", List.of(PhaseKey.values()), names.phase());
        Select<ChangeLevel> level = select(
                "level", List.of(ChangeLevel.values()), one -> getTranslation(one.textKey()));
        Checkbox promise = new Checkbox(getTranslation("plan.activity.promise"));
        promise.setHelperText(getTranslation("plan.activity.promiseHelp"));
        Select<Integer> step = select("step", names.steps().sequencedKeySet(), number -> names.steps().get(number));
        step.setEmptySelectionAllowed(true);
        binder.forField(title).bind("title");
        binder.forField(note).bind("note");
        binder.forField(owner)
                .withConverter(person -> person == null ? null : person.id(), this::person)
                .bind("owner");
        binder.forField(start).bind("start");
        binder.forField(due).bind("due");
        binder.forField(status).bind("status");
        binder.forField(phase).bind("phase");
        binder.forField(level).bind("level");
        binder.forField(promise).bind("promise");
        binder.forField(step).bind("step");
        Button save = new Button(getTranslation("plan.activity.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Fields(title, note, owner, start, due, status, phase, level, step, promise, save);
    }

    private <T> Select<T> select(String part, Collection<T> items, Function<T, String> names) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("plan.activity." + part));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? getTranslation("plan.activity.none") : names.apply(item));
        return select;
    }

    private @Nullable PersonRow person(@Nullable PersonId id) {
        return id == null ? null : organisation.people(List.of(id)).stream().findFirst().orElse(null);
    }

    private void save() {
        Edit<ActivityDetails> change = edit;
        try {
            ActivityDraft draft = binder.writeRecord();
            if (change != null) {
                change.save(seen -> activities.edit(seen.id(), seen.version(), draft), this::saved);
            } else if (Attempt.to(() -> activities.add(frame.id(), draft))) {
                saved();
            }
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("plan.activity.lookAtFields"));
        }
    }

    private void saved() {
        Attempt.done(getTranslation("plan.activity.saved"));
        close.run();
    }
}
