package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
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

/** What waits for the sponsor: gates to decide and concerns to answer, both done here by the sponsor and nobody else. */
class WaitingPanel extends Composite<Panel> {

    private final DecisionService decisions;
    private final VoiceInboxService inbox;
    private final boolean decides;
    private final LocalDate today;
    private final Runnable done;

    WaitingPanel(
            DecisionService decisions,
            VoiceInboxService inbox,
            List<ProposalDetails> proposals,
            List<EscalationRow> escalations,
            boolean decides,
            LocalDate today,
            Runnable done) {
        this.decisions = decisions;
        this.inbox = inbox;
        this.decides = decides;
        this.today = today;
        this.done = done;
        getContent().setTitle(new H2(getTranslation(decides ? "cockpit.decisions.title" : "cockpit.decisions.ofSponsor")));
        if (proposals.isEmpty() && escalations.isEmpty()) {
            getContent().finding(getTranslation(decides ? "cockpit.decisions.none" : "cockpit.decisions.noneOfSponsor"));
        }
        List<Item> lines = new ArrayList<>(proposals.stream().map(this::proposal).toList());
        lines.addAll(escalations.stream().map(this::escalation).toList());
        getContent().add(new Items(lines));
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    private Item proposal(ProposalDetails proposal) {
        Button decide = new Button(getTranslation("cockpit.decisions.decide"),
                click -> new DecideDialog(decisions, proposal, done).open());
        decide.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        Item line = Item.link(proposal.title().in(Language.of(getLocale())), proposal.path(),
                getTranslation("cockpit.decisions.detail", proposal.met(), proposal.criteria().size(),
                        Words.since(Words.day(proposal.askedAt()), today)));
        return decides ? line.trailing(decide) : line;
    }

    private Item escalation(EscalationRow row) {
        Button answer = new Button(getTranslation("cockpit.escalations.answer"),
                click -> new AnswerDialog(inbox, row, done).open());
        answer.addThemeVariants(ButtonVariant.SMALL);
        Item line = Item.link(row.entry().words(), row.path(), getTranslation("cockpit.escalations.detail",
                row.entry().unit(), row.escalation().people(), Words.since(row.escalation().since(), today)));
        return decides ? line.trailing(answer) : line;
    }
}
