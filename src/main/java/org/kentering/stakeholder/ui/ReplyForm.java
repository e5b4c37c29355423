package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.kentering.design.Actions;
import org.kentering.design.Edit;
import org.kentering.design.Fields;
import org.kentering.stakeholder.StakeholderDetails;

/** Keeps the person's own words beside the note. */
class ReplyForm extends Composite<Fields> {

    ReplyForm(StakeholderDesk desk, StakeholderDetails file, Runnable back) {
        TextArea words = new TextArea(getTranslation("stakeholder.field.reply"));
        words.setHelperText(getTranslation("stakeholder.form.replyHelp"));
        words.setMaxLength(2000);
        Edit<StakeholderDetails> edit = new Edit<>(
                file.id().value(), file, () -> desk.files.open(file.id()), now -> words.setValue(now.reply()), words);
        edit.begin();
        Button save = new Button(getTranslation("stakeholder.form.save"), click -> {
            String said = words.getValue();
            edit.save(seen -> desk.register.attachReply(seen.id(), seen.version(), said), back);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(words, new Actions(save,
                new Button(getTranslation("stakeholder.form.cancel"), click -> back.run())));
    }
}
