package org.kentering.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.kentering.decision.DecisionService;
import org.kentering.decision.ProposalDetails;
import org.kentering.decision.ui.DecideDialog;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.kernel.Role;
import org.kentering.programme.GateDetails;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeFrame;

/** What the reader can do at the gate: ask, take back, decide, or go back to an earlier phase. */
class GateActions extends Composite<Actions> {

    private final PhaseService phases;
    private final DecisionService decisions;
    private final ProgrammeFrame frame;
    private final Runnable changed;

    GateActions(
            PhaseService phases,
            DecisionService decisions,
            ProgrammeFrame frame,
            GateDetails gate,
            Runnable changed) {
        this.phases = phases;
        this.decisions = decisions;
        this.frame = frame;
        this.changed = changed;
        ProposalDetails asked = gate.asked();
        if (asked != null && decisions.mayDecide(asked.id())) {
            primary("programme.phases.decide", () -> new DecideDialog(decisions, asked, changed).open());
        }
        if (frame.holdsAny(Role.COORDINATOR)) {
            offer(gate);
        }
    }

    private void offer(GateDetails gate) {
        ProposalDetails asked = gate.asked();
        if (asked != null) {
            getContent().add(new Button(getTranslation("programme.phases.withdraw"), click -> withdraw(asked)));
            return;
        }
        if (frame.phase().number() > 1) {
            getContent()
                    .add(new Button(
                            getTranslation("programme.phases.back"),
                            click -> new IterateDialog(phases, frame, changed).open()));
        }
        if (gate.to() != null) {
            primary("programme.phases.ask", this::ask);
        }
    }

    private void ask() {
        if (Attempt.to(() -> phases.askForGate(frame.id(), frame.version()))) {
            Attempt.done(getTranslation("programme.phases.asked"));
        }
        changed.run();
    }

    private void withdraw(ProposalDetails asked) {
        Attempt.to(() -> decisions.withdraw(asked.id(), asked.version()));
        changed.run();
    }

    private void primary(String text, Runnable action) {
        Button button = new Button(getTranslation(text), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(button);
    }
}
