package org.kentering.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Facts;
import org.kentering.design.Fields;
import org.kentering.design.Notice;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.training.EnrolmentRow;
import org.kentering.training.SessionDetails;
import org.kentering.training.SessionRow;

/** One session beside the list: when and where, the own seat, and those enrolled whom the reader may know. */
class SessionDetail extends Composite<Div> {

    private final TrainingDesk desk;
    private final ProgrammeFrame frame;
    private final String id;
    private final Consumer<String> open;
    private final Runnable beside;

    /** @param beside brings what stands beside the session up to date after each change */
    SessionDetail(TrainingDesk desk, ProgrammeFrame frame, String id, Consumer<String> open, Runnable beside) {
        this.desk = desk;
        this.frame = frame;
        this.id = id;
        this.open = open;
        this.beside = beside;
        load();
    }

    private void load() {
        SessionDetails shown = desk.session(id);
        SessionRow session = shown.session();
        Language language = Language.of(Words.locale());
        Detail detail = new Detail(session.name().in(language), () -> open.accept(""));
        if (session.cancelled()) {
            detail.add(new Notice(getTranslation("training.session.isCancelled"), Tone.WATCH));
        }
        detail.add(facts(session), new H3(getTranslation("training.field.changePart")),
                new Paragraph(shown.training().changePart().in(language)), actions(shown, language));
        boolean begun = session.hasBegun(desk.now());
        if (shown.mayEnrol()) {
            detail.add(new H3(getTranslation("training.session.enrolled", shown.enrolled().size())),
                    new EnrolmentList(desk, frame, shown, begun, this::loadAnew));
            if (!shown.enrolled().isEmpty()) {
                detail.add(new TrainingExport(desk, frame).enrolments(session.id()));
            }
            if (!begun && !session.cancelled() && !frame.isStopped()) {
                detail.add(enrol(session));
            }
        }
        getContent().removeAll();
        getContent().add(detail);
    }

    private Facts facts(SessionRow session) {
        Facts facts = new Facts()
                .fact(getTranslation("training.field.when"), Words.moment(session.startsAt()))
                .fact(getTranslation("training.field.length"), getTranslation("training.minutes", session.minutes()))
                .fact(getTranslation("training.field.seats"),
                        getTranslation("training.session.taken", session.taken(), session.seats()));
        if (!session.place().isEmpty()) {
            facts.fact(getTranslation("training.field.place"), session.place());
        }
        if (session.link() != null) {
            Anchor link = new Anchor(session.link(), getTranslation("training.session.join"));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            facts.fact(getTranslation("training.field.link"), link);
        }
        return session.trainer().isEmpty() ? facts : facts.fact(getTranslation("training.field.trainer"), session.trainer());
    }

    private Actions actions(SessionDetails shown, Language language) {
        SessionRow session = shown.session();
        Actions actions = new Actions();
        boolean bookable = !session.cancelled() && !session.hasBegun(desk.now()) && !frame.isStopped();
        if (bookable) {
            mine(shown, actions);
            actions.add(calendar(session, language));
        }
        if (shown.mayPlan() && bookable) {
            actions.add(new Button(getTranslation("training.session.edit"), click -> edit(session)),
                    new Button(getTranslation("training.session.cancel"),
                            click -> act(() -> desk.sessions.cancel(session.id(), session.version()))));
        }
        return actions;
    }

    private void mine(SessionDetails shown, Actions actions) {
        EnrolmentRow seat = shown.myEnrolment();
        if (seat != null) {
            actions.add(new Button(getTranslation("training.session.leave"),
                    click -> act(() -> desk.sessions.withdraw(seat.id(), seat.version()))));
        } else if (shown.mayJoin()) {
            Button take = new Button(getTranslation("training.session.take"),
                    click -> act(() -> desk.sessions.enrolMyself(shown.session().id())));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(take);
        }
    }

    private Anchor calendar(SessionRow session, Language language) {
        Anchor file = new Anchor(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = desk.sessions.calendarFile(session.id(), language);
            return new DownloadResponse(new ByteArrayInputStream(bytes), "training.ics", "text/calendar;charset=UTF-8",
                    bytes.length);
        }), getTranslation("training.session.calendar"));
        file.getElement().setAttribute("download", true);
        return file;
    }

    private Fields enrol(SessionRow session) {
        PersonField person = new PersonField(getTranslation("training.session.whom"), desk.organisation);
        return new Fields(person, new Button(getTranslation("training.session.enrol"), click -> {
            PersonRow chosen = person.getValue();
            if (chosen != null) {
                act(() -> desk.sessions.enrol(session.id(), chosen.id()));
            }
        }));
    }

    private void edit(SessionRow session) {
        getContent().removeAll();
        getContent().add(new SessionForm(desk, frame, session, done -> loadAnew()));
    }

    private void act(Runnable command) {
        Attempt.to(command);
        loadAnew();
    }

    private void loadAnew() {
        load();
        beside.run();
    }
}
