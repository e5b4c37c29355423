package org.kentering.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Edit;
import org.kentering.design.Fields;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.training.SessionDraft;
import org.kentering.training.SessionRow;
import org.kentering.training.TrainingRow;

/** Plans or changes a session. */
class SessionForm extends Composite<Div> {

    private static final int USUAL_SEATS = 12;

    private final TrainingDesk desk;
    private final ProgrammeFrame frame;
    private final @Nullable Edit<SessionRow> edit;
    private final Consumer<String> open;
    private final Select<TrainingRow> training = new Select<>();
    private final DateTimePicker startsAt = new DateTimePicker(getTranslation("training.field.when"));
    private final IntegerField minutes = number("training.field.minutes", 5, 2880);
    private final TextField place = new TextField(getTranslation("training.field.place"));
    private final TextField link = new TextField(getTranslation("training.field.link"));
    private final TextField trainer = new TextField(getTranslation("training.field.trainer"));
    private final IntegerField seats = number("training.field.seats", 1, 5000);

    SessionForm(TrainingDesk desk, ProgrammeFrame frame, @Nullable SessionRow session, Consumer<String> open) {
        this.desk = desk;
        this.frame = frame;
        this.open = open;
        training.setLabel(getTranslation("training.field.training"));
        training.setItems(desk.inUse(frame));
        training.setItemLabelGenerator(row -> row.name().in(Language.of(Words.locale())) + " · "
                + desk.targetGroup(row.targetGroup()));
        startsAt.setStep(Duration.ofMinutes(15));
        startsAt.setHelperText(Words.zone().getId());
        link.setHelperText(getTranslation("training.session.linkHelp"));
        place.setMaxLength(200);
        link.setMaxLength(500);
        trainer.setMaxLength(200);
        if (session == null) {
            edit = null;
            propose();
        } else {
            edit = new Edit<>(
                    session.id().value(), session, () -> desk.sessions.session(session.id()).session(), this::show,
                    training, startsAt, minutes, place, link, trainer, seats);
            edit.begin();
        }
        Button save = new Button(getTranslation("training.session.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Detail(
                getTranslation(session == null ? "training.session.new" : "training.session.edit"), () -> open.accept(""),
                new Fields(training, startsAt, minutes, place, link, trainer, seats, new Actions(save,
                        new Button(getTranslation("training.cancel"), click -> open.accept(""))))));
    }

    private void propose() {
        startsAt.setValue(LocalDateTime.ofInstant(desk.now(), Words.zone()).toLocalDate().plusWeeks(1).atTime(9, 0));
        minutes.setValue(120);
        seats.setValue(USUAL_SEATS);
    }

    private void show(SessionRow shown) {
        desk.inUse(frame).stream().filter(row -> row.id().equals(shown.training())).findFirst()
                .ifPresent(training::setValue);
        startsAt.setValue(LocalDateTime.ofInstant(shown.startsAt(), Words.zone()));
        minutes.setValue(shown.minutes());
        place.setValue(shown.place());
        link.setValue(shown.link() == null ? "" : shown.link());
        trainer.setValue(shown.trainer());
        seats.setValue(shown.seats());
    }

    private IntegerField number(String key, int least, int most) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void save() {
        training.setInvalid(training.isEmpty());
        training.setErrorMessage(getTranslation("training.session.needsTraining"));
        startsAt.setInvalid(startsAt.isEmpty());
        startsAt.setErrorMessage(getTranslation("training.session.needsTime"));
        minutes.setInvalid(minutes.isInvalid() || minutes.isEmpty());
        seats.setInvalid(seats.isInvalid() || seats.isEmpty());
        if (training.isInvalid() || startsAt.isInvalid() || minutes.isInvalid() || seats.isInvalid()) {
            return;
        }
        SessionDraft draft = new SessionDraft(training.getValue().id(), startsAt.getValue(), minutes.getValue(),
                place.getValue(), link.getValue(), trainer.getValue(), seats.getValue());
        Edit<SessionRow> change = edit;
        if (change == null) {
            Attempt.to(() -> open.accept(desk.sessions.schedule(frame.id(), draft).value().toString()));
        } else {
            change.save(
                    seen -> desk.sessions.change(seen.id(), seen.version(), draft),
                    () -> open.accept(""));
        }
    }
}
