package org.kentering.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import org.kentering.decision.CriterionFinding;
import org.kentering.decision.ProposalDetails;
import org.kentering.decision.ui.Standings;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Notice;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.programme.GateDetails;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeFrame;

/** The gate out of the present phase: each criterion with how it stands, and what the coordinator states. */
class GatePanel extends Composite<Panel> {

    private final PhaseService phases;
    private final ProgrammeFrame frame;
    private final Runnable changed;

    GatePanel(PhaseService phases, ProgrammeFrame frame, GateDetails gate, Runnable changed) {
        this.phases = phases;
        this.frame = frame;
        this.changed = changed;
        getContent().finding(finding(gate));
        ProposalDetails asked = gate.asked();
        LocalDate held = gate.heldUntil();
        if (asked != null) {
            getContent().add(new Notice(
                    getTranslation("programme.gate.asked", Words.moment(asked.askedAt())), Tone.INFO));
        } else if (held != null) {
            getContent().add(new Notice(getTranslation("programme.gate.heldUntil", Words.date(held)), Tone.WATCH));
        }
        getContent().add(new Items(gate.criteria().stream().map(this::line).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("programme.gate.heading"));
    }

    private String finding(GateDetails gate) {
        if (gate.to() == null) {
            return getTranslation("programme.gate.none");
        }
        return gate.open() == 0
                ? getTranslation("programme.gate.allMet", gate.criteria().size())
                : getTranslation("programme.gate.openOf", gate.open(), gate.criteria().size());
    }

    private Item line(CriterionFinding finding) {
        Item item = new Item(finding.criterion().in(Language.of(getLocale())), Words.text(finding.text()))
                .trailing(Standings.status(finding.standing()));
        if (finding.declared() && frame.holdsAny(Role.COORDINATOR) && !frame.isStopped()) {
            Button state = new Button(
                    getTranslation("programme.gate.state"),
                    click -> new DeclareDialog(phases, frame.id(), finding, changed).open());
            state.addThemeVariants(ButtonVariant.SMALL);
            state.setAriaLabel(getTranslation(
                    "programme.gate.stateWhat", finding.criterion().in(Language.of(getLocale()))));
            item.trailing(state);
        }
        return item;
    }
}
