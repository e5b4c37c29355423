package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.NotFound;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.Announcement;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.pulse.WaveRow;

/** What the coordinator sends or hangs up before a wave, to copy or print, in three languages (J-65). */
@Route("p/:p/pulse/:wave/announcement")
@PageTitle("pulse.announcement.title")
@RolesAllowed("COORDINATOR")
class AnnouncementView extends Composite<Page> implements AfterNavigationObserver {

    /** Without a secure address a page may not write to the clipboard: the text is marked for the person to copy. */
    private static final String COPY = """
            const mark = () => { this.focus(); this.inputElement.select(); return false; };
            return window.isSecureContext && navigator.clipboard
                ? navigator.clipboard.writeText($0).then(() => true, mark) : mark();""";

    private final PulseDesk desk;

    AnnouncementView(PulseDesk desk) {
        this.desk = desk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ProgrammeFrame frame = desk.frame(PulseDesk.key(event));
        WaveDetails wave = desk.details(frame, PulseDesk.wave(event));
        if (!wave.may(Task.ANNOUNCE)) {
            throw new NotFound();
        }
        Button print = new Button(
                getTranslation("pulse.announcement.print"), click -> getElement().executeJs("window.print()"));
        getContent().removeAll();
        Component sent = desk.announcements
                .announcedOn(wave.row().id())
                .<Component>map(day -> new Status(getTranslation("pulse.announcement.sentOn", Words.date(day)), Tone.GOOD))
                .orElseGet(() -> sent(wave.row(), event));
        getContent()
                .add(new PageHead(
                        getTranslation("pulse.announcement.heading", PulseWords.in(wave.row().title())),
                        getTranslation("pulse.announcement.sentence"),
                        print,
                        sent));
        desk.announcements.announcements(wave.row().id()).forEach(one -> getContent().add(panel(one)));
    }

    private Button sent(WaveRow wave, AfterNavigationEvent event) {
        return new Button(getTranslation("pulse.announcement.sent"), click -> {
            if (Attempt.to(() -> desk.announcements.announced(wave.id(), wave.version()))) {
                Attempt.done(getTranslation("pulse.announcement.noted"));
            }
            afterNavigation(event);
        });
    }

    private Panel panel(Announcement announcement) {
        TextField subject = new TextField(getTranslation("pulse.announcement.subjectField"));
        subject.setValue(announcement.subject());
        TextArea text = new TextArea(getTranslation("pulse.announcement.textField"));
        text.setValue(announcement.text());
        subject.setReadOnly(true);
        subject.setAutoselect(true);
        text.setReadOnly(true);
        text.setAutoselect(true);
        Button copy = new Button(
                getTranslation("pulse.announcement.copy"),
                click -> text.getElement()
                        .executeJs(COPY, announcement.subject() + "\n\n" + announcement.text())
                        .then(Boolean.class, AnnouncementView::copied));
        String name = getTranslation("kernel.language." + announcement.language().tag());
        copy.setAriaLabel(getTranslation("pulse.announcement.copyWhat", name));
        Panel panel = new Panel(name, new Fields(subject, text, copy));
        panel.getElement().setAttribute("lang", announcement.language().tag());
        return panel;
    }

    private static void copied(boolean done) {
        Attempt.done(Words.text(done ? "pulse.announcement.copied" : "pulse.announcement.marked"));
    }
}
