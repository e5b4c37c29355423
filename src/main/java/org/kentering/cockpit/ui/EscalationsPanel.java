package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.voice.EscalationRow;
import org.kentering.voice.VoiceInboxService;

/** What a team said and only the sponsor can settle; answered here. */
class EscalationsPanel extends Composite<Panel> {

    private final VoiceInboxService inbox;
    private final Runnable answered;

    EscalationsPanel(VoiceInboxService inbox, List<EscalationRow> escalations, LocalDate today, Runnable answered) {
        this.inbox = inbox;
        this.answered = answered;
        getContent().add(new Items(escalations.stream().map(row -> line(row, today)).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.escalations.title"));
    }

    private Item line(EscalationRow row, LocalDate today) {
        Button answer = new Button(getTranslation("cockpit.escalations.answer"), click -> ask(row));
        answer.addThemeVariants(ButtonVariant.SMALL);
        return Item.link(row.entry().words(), row.path(), getTranslation("cockpit.escalations.detail", row.entry().unit(),
                        row.escalation().people(), Words.since(row.escalation().since(), today)))
                .trailing(answer);
    }

    private void ask(EscalationRow row) {
        Dialog dialog = new Dialog(getTranslation("cockpit.escalations.answer"));
        dialog.setWidth("560px");
        TextArea words = new TextArea(getTranslation("cockpit.escalations.decision"));
        words.setHelperText(getTranslation("cockpit.escalations.decisionHelp"));
        Button save = new Button(getTranslation("cockpit.escalations.save"), click -> {
            if (Attempt.to(() -> inbox.decide(row.entry().id(), row.version(), words.getValue()))) {
                dialog.close();
                answered.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(new Paragraph(row.escalation().reason()), new Fields(words));
        dialog.getFooter().add(new Button(getTranslation("cockpit.escalations.later"), click -> dialog.close()), save);
        dialog.open();
    }
}
