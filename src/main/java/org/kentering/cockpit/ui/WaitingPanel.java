package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kentering.decision.DecisionService;
import org.kentering.decision.ProposalDetails;
import org.kentering.decision.ui.DecideDialog;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.voice.EscalationRow;
import org.kentering.voice.VoiceInboxService;

/** What waits for the sponsor: gates to decide and concerns to answer, both done here. */
class WaitingPanel extends Composite<Panel> {

    private final DecisionService decisions;
    private final VoiceInboxService inbox;
    private final LocalDate today;
    private final Runnable done;

    WaitingPanel(
            DecisionService decisions,
            VoiceInboxService inbox,
            List<ProposalDetails> proposals,
            List<EscalationRow> escalations,
            LocalDate today,
            Runnable done) {
        this.decisions = decisions;
        this.inbox = inbox;
        this.today = today;
        this.done = done;
        if (proposals.isEmpty() && escalations.isEmpty()) {
            getContent().finding(getTranslation("cockpit.decisions.none"));
        }
        List<Item> lines = new ArrayList<>(proposals.stream().map(this::proposal).toList());
        lines.addAll(escalations.stream().map(this::escalation).toList());
        getContent().add(new Items(lines));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.decisions.title"));
    }

    private Item proposal(ProposalDetails proposal) {
        Button decide = new Button(getTranslation("cockpit.decisions.decide"),
                click -> new DecideDialog(decisions, proposal, done).open());
        decide.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        return Item.link(proposal.title().in(Language.of(getLocale())), proposal.path(),
                        getTranslation("cockpit.decisions.detail", proposal.met(), proposal.criteria().size(),
                                Words.since(Words.day(proposal.askedAt()), today)))
                .trailing(decide);
    }

    private Item escalation(EscalationRow row) {
        Button answer = new Button(getTranslation("cockpit.escalations.answer"),
                click -> new AnswerDialog(inbox, row, done).open());
        answer.addThemeVariants(ButtonVariant.SMALL);
        return Item.link(row.entry().words(), row.path(), getTranslation("cockpit.escalations.detail", row.entry().unit(),
                        row.escalation().people(), Words.since(row.escalation().since(), today)))
                .trailing(answer);
    }
}
