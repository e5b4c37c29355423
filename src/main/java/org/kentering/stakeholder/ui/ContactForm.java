package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Notice;
import org.kentering.design.Tone;
import org.kentering.stakeholder.ContactDraft;
import org.kentering.stakeholder.StakeholderDetails;

/** Logs that somebody was spoken to. */
class ContactForm extends Composite<Fields> {

    ContactForm(StakeholderDesk desk, StakeholderDetails file, Runnable back) {
        DatePicker day = new DatePicker(getTranslation("stakeholder.field.day"), desk.today());
        day.setMax(desk.today());
        day.setRequiredIndicatorVisible(true);
        TextArea words = new TextArea(getTranslation("stakeholder.field.outcome"));
        words.setMaxLength(1000);
        Button save = new Button(getTranslation("stakeholder.record.contact"), click -> {
            if (day.getValue() != null && !day.isInvalid() && Attempt.to(() ->
                    desk.register.logContact(file.id(), new ContactDraft(day.getValue(), words.getValue())))) {
                back.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Notice(getTranslation("stakeholder.record.mayAsk"), Tone.INFO), day, words,
                new SensitiveHint(desk.register, words),
                new Actions(save, new Button(getTranslation("stakeholder.form.cancel"), click -> back.run())));
    }
}
