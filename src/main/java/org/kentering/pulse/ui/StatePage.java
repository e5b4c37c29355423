package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import org.kentering.design.Attempt;
import org.kentering.design.ButtonLink;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.RefusalReason;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.pulse.WaveStatus;

/** A wave that is a draft, is open, or is being reviewed: how far it is and what comes next. */
class StatePage extends Composite<Page> {

    private final PulseDesk desk;
    private final ProgrammeFrame frame;
    private final WaveDetails wave;
    private final Runnable changed;

    StatePage(PulseDesk desk, ProgrammeFrame frame, WaveDetails wave, Runnable changed) {
        this.desk = desk;
        this.frame = frame;
        this.wave = wave;
        this.changed = changed;
        WaveStatus status = wave.row().status();
        getContent()
                .add(new PageHead(
                        PulseWords.in(wave.row().title()),
                        getTranslation("pulse.state." + PulseWords.word(status)),
                        actions().toArray(Component[]::new)));
        RefusalReason refused = wave.row().refusedBecause();
        if (refused != null) {
            getContent().add(new Notice(
                    getTranslation("pulse.state.refusedBecause", getTranslation(refused.textKey())), Tone.WATCH));
        }
        Message undelivered = wave.undelivered();
        if (undelivered != null) {
            getContent().add(new Notice(Words.text(undelivered), Tone.WATCH));
        }
        if (status == WaveStatus.OPEN) {
            desk.pulse.running(frame.id())
                    .filter(running -> running.wave().equals(wave.row().id()))
                    .ifPresent(running -> getContent().add(new RunningPanel(running)));
        }
        getContent().add(new Panel(getTranslation("pulse.state.facts"), new WaveFacts(wave)));
        boolean watches = frame.holdsAny(Role.COMPLIANCE, Role.OBSERVER);
        if (watches && !desk.pulse.withdrawals(wave.row().id()).isEmpty()) {
            getContent().add(new WithdrawalPanel(desk, wave.row().id()));
        }
    }

    private List<Component> actions() {
        List<Component> actions = new ArrayList<>();
        if (wave.may(Task.ANNOUNCE)) {
            actions.add(leading("pulse.state.announce", "announcement"));
        }
        if (wave.may(Task.CHANGE)) {
            actions.add(new Button(getTranslation("pulse.state.discard"), click -> discard()));
            actions.add(leading("pulse.state.change", "plan"));
        }
        if (wave.may(Task.PROPOSE)) {
            Button propose = new Button(getTranslation("pulse.state.propose"), click -> propose());
            propose.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(propose);
        }
        if (wave.may(Task.PRINT_CODES)) {
            actions.add(leading("pulse.state.codes", "codes"));
        }
        if (wave.may(Task.REVIEW)) {
            actions.add(leading("pulse.state.review", "review").primary());
        }
        return actions;
    }

    private ButtonLink leading(String textKey, String below) {
        return new ButtonLink(getTranslation(textKey), PulseDesk.path(frame, wave.row().id(), below));
    }

    private void propose() {
        if (Attempt.to(() -> desk.waves.propose(wave.row().id(), wave.row().version()))) {
            Attempt.done(getTranslation("pulse.state.isProposed"));
        }
        changed.run();
    }

    private void discard() {
        if (Attempt.to(() -> desk.waves.discard(wave.row().id(), wave.row().version()))) {
            Attempt.done(getTranslation("pulse.state.isDiscarded"));
            getUI().ifPresent(ui -> ui.navigate(frame.path("pulse")));
        }
    }
}
