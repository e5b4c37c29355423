package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.List;
import org.kentering.decision.DecisionService;
import org.kentering.decision.ProposalDetails;
import org.kentering.decision.ui.DecideDialog;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Language;

/** What waits for this reader's decision; decided here. */
class DecisionsPanel extends Composite<Panel> {

    private final DecisionService decisions;
    private final Runnable decided;

    DecisionsPanel(DecisionService decisions, List<ProposalDetails> waiting, LocalDate today, Runnable decided) {
        this.decisions = decisions;
        this.decided = decided;
        if (waiting.isEmpty()) {
            getContent().finding(getTranslation("cockpit.decisions.none"));
        }
        getContent().add(new Items(waiting.stream().map(proposal -> line(proposal, today)).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.decisions.title"));
    }

    private Item line(ProposalDetails proposal, LocalDate today) {
        Button decide = new Button(getTranslation("cockpit.decisions.decide"),
                click -> new DecideDialog(decisions, proposal, decided).open());
        decide.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        return Item.link(proposal.title().in(Language.of(getLocale())), proposal.path(),
                        getTranslation("cockpit.decisions.detail", proposal.met(), proposal.criteria().size(),
                                Words.since(Words.day(proposal.askedAt()), today)))
                .trailing(decide);
    }
}
