package org.kentering.voice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.EscalationDraft;

/** What the sponsor needs to know to say something: how many people, since when, and what is asked. */
class EscalateForm extends Composite<Details> {

    private static final int LONGEST = 2000;

    private final BeanValidationBinder<EscalationDraft> binder = new BeanValidationBinder<>(EscalationDraft.class);

    EscalateForm(CompanyDate companyDate, Consumer<EscalationDraft> escalate) {
        LocalDate today = companyDate.today();
        IntegerField people = new IntegerField(getTranslation("voice.act.escalatePeople"));
        people.setMin(1);
        people.setStepButtonsVisible(true);
        binder.forField(people).bind("people");
        DatePicker since = new DatePicker(getTranslation("voice.act.escalateSince"));
        since.setMax(today);
        since.setLocale(getLocale());
        binder.forField(since).bind("since");
        TextArea reason = new TextArea(getTranslation("voice.act.escalateReason"));
        reason.setMaxLength(LONGEST);
        binder.forField(reason).bind("reason");
        binder.readRecord(new EscalationDraft(1, today, ""));
        Button button = new Button(getTranslation("voice.act.escalate"), click -> send(escalate));
        getContent().setSummaryText(getTranslation("voice.act.escalate"));
        getContent().add(new Fields(people, since, reason, button));
    }

    private void send(Consumer<EscalationDraft> escalate) {
        try {
            EscalationDraft draft = binder.writeRecord();
            Attempt.to(() -> escalate.accept(draft));
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("voice.act.lookAtFields"));
        }
    }
}
