package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kentering.design.Attempt;
import org.kentering.design.ButtonLink;
import org.kentering.design.Fields;
import org.kentering.design.Notice;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Refusal;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.RefusalReason;
import org.kentering.pulse.WaveApproval;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.pulse.WaveLedger;
import org.kentering.pulse.WaveSeal;

/** A plan that waits for compliance: what would be launched now, what to look at, and the decision. */
class ApprovalPage extends Composite<Page> {

    private final PulseDesk desk;
    private final ProgrammeFrame frame;
    private final WaveDetails wave;
    private final Runnable changed;

    ApprovalPage(PulseDesk desk, ProgrammeFrame frame, WaveDetails wave, Runnable changed) {
        this.desk = desk;
        this.frame = frame;
        this.wave = wave;
        this.changed = changed;
        try {
            show(desk.waves.approval(wave.row().id()));
        } catch (Refusal refusal) {
            // The organisation has changed so that this plan cannot be launched at all: it can only go back.
            getContent().add(head(withdrawal()), new Notice(Words.text(refusal.reason()), Tone.WATCH));
        }
        if (wave.may(Task.APPROVE)) {
            getContent().add(refusal());
        }
    }

    private void show(WaveApproval approval) {
        List<Component> actions = withdrawal();
        Optional<WaveSeal> seal = desk.seals.seal(wave.row().id());
        if (wave.may(Task.APPROVE)) {
            Button approve = new Button(
                    getTranslation("pulse.approve.confirm"),
                    click -> approve(approval.plan().fingerprint()));
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            approve.setEnabled(seal.map(WaveSeal::ready).orElse(true));
            actions.add(approve);
        }
        getContent().add(head(actions));
        if (approval.changedSinceProposal()) {
            getContent().add(new Notice(getTranslation("pulse.approve.changed"), Tone.WATCH));
        }
        seal.ifPresent(key -> getContent().add(new SealPanel(desk, wave, key, changed)));
        getContent().add(new PlanPanel(approval.plan()));
        WaveLedger ledger = approval.ledger();
        if (ledger != null) {
            getContent().add(ledger(ledger));
        }
        if (!approval.changedGroups().isEmpty()) {
            getContent().add(new ChangedGroupsPanel(approval.changedGroups()));
        }
        getContent().add(new Panel(
                getTranslation("pulse.state.facts"),
                new WaveFacts(wave, approval.plan().fingerprint())));
    }

    private PageHead head(List<Component> actions) {
        return new PageHead(
                PulseWords.in(wave.row().title()),
                getTranslation("pulse.state.proposed"),
                actions.toArray(Component[]::new));
    }

    private List<Component> withdrawal() {
        List<Component> actions = new ArrayList<>();
        if (wave.may(Task.ANNOUNCE)) {
            actions.add(new ButtonLink(
                    getTranslation("pulse.state.announce"),
                    PulseDesk.path(frame, wave.row().id(), "announcement")));
        }
        if (wave.may(Task.WITHDRAW)) {
            actions.add(new Button(getTranslation("pulse.state.withdraw"), click -> withdraw()));
        }
        return actions;
    }

    private Panel ledger(WaveLedger ledger) {
        Panel panel = new Panel(getTranslation("pulse.approve.ledger"), new LedgerLines(ledger.lines()))
                .finding(getTranslation("pulse.approve.ledgerOf", PulseWords.in(ledger.title())));
        if (ledger.owed()) {
            panel.add(new Notice(
                    getTranslation("pulse.approve.ledgerOwed", PulseWords.in(ledger.title())), Tone.WATCH));
        }
        return panel;
    }

    private Panel refusal() {
        Select<RefusalReason> reason = new Select<>();
        reason.setLabel(getTranslation("pulse.approve.reason"));
        reason.setItems(RefusalReason.values());
        reason.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        Button refuse = new Button(getTranslation("pulse.approve.refuse"), click -> {
            reason.setErrorMessage(getTranslation("pulse.approve.reasonMissing"));
            reason.setInvalid(reason.isEmpty());
            if (!reason.isEmpty()) {
                refuse(reason.getValue());
            }
        });
        return new Panel(getTranslation("pulse.approve.sendBack"), new Fields(reason, refuse));
    }

    private void approve(String fingerprint) {
        if (Attempt.to(() -> desk.waves.approve(wave.row().id(), wave.row().version(), fingerprint))) {
            Attempt.done(getTranslation("pulse.approve.done"));
        }
        changed.run();
    }

    private void refuse(RefusalReason reason) {
        if (Attempt.to(() -> desk.waves.refuse(wave.row().id(), wave.row().version(), reason))) {
            Attempt.done(getTranslation("pulse.approve.sentBack"));
            getUI().ifPresent(ui -> ui.navigate(frame.path("pulse")));
        } else {
            changed.run();
        }
    }

    private void withdraw() {
        Attempt.to(() -> desk.waves.withdraw(wave.row().id(), wave.row().version()));
        changed.run();
    }
}
