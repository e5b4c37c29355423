package org.kentering.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.voice.EscalationRow;
import org.kentering.voice.VoiceInboxService;

/** The sponsor's answer to what a team said and only the sponsor can settle. */
class AnswerDialog extends Dialog {

    AnswerDialog(VoiceInboxService inbox, EscalationRow row, Runnable answered) {
        setHeaderTitle(row.entry().words());
        setWidth("560px");
        TextArea words = new TextArea(getTranslation("cockpit.escalations.decision"));
        words.setHelperText(getTranslation("cockpit.escalations.decisionHelp"));
        Button save = new Button(getTranslation("cockpit.escalations.save"), click -> {
            if (Attempt.to(() -> inbox.decide(row.entry().id(), row.version(), words.getValue()))) {
                close();
                answered.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(row.escalation().reason()), new Fields(words));
        getFooter().add(new Button(getTranslation("cockpit.escalations.later"), click -> close()), save);
    }
}
