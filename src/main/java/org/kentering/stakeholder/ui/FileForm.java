package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.kentering.design.Actions;
import org.kentering.design.Edit;
import org.kentering.design.Fields;
import org.kentering.design.Notice;
import org.kentering.design.Tone;
import org.kentering.stakeholder.FileDraft;
import org.kentering.stakeholder.StakeholderDetails;

/** Writes down what matters to somebody, and a note. */
class FileForm extends Composite<Fields> {

    FileForm(StakeholderDesk desk, StakeholderDetails file, Runnable back) {
        TextField name = new TextField(getTranslation("stakeholder.field.name"));
        name.setMaxLength(200);
        name.setVisible(file.isExternal());
        TextField function = new TextField(getTranslation("stakeholder.field.function"));
        function.setMaxLength(200);
        TextArea matters = new TextArea(getTranslation("stakeholder.field.matters"));
        matters.setMaxLength(1000);
        TextArea note = new TextArea(getTranslation("stakeholder.field.note"));
        note.setHelperText(getTranslation("stakeholder.form.noteHelp"));
        note.setMaxLength(2000);
        TextField reason = new TextField(getTranslation("stakeholder.field.whyChanged"));
        reason.setMaxLength(1000);
        Edit<StakeholderDetails> edit = new Edit<>(
                file.id().value(),
                file,
                () -> desk.files.open(file.id()),
                now -> {
                    name.setValue(now.name());
                    function.setValue(now.function());
                    matters.setValue(now.matters());
                    note.setValue(now.note());
                },
                name,
                function,
                matters,
                note);
        edit.begin();
        Button save = new Button(getTranslation("stakeholder.form.save"), click -> {
            name.setErrorMessage(getTranslation("stakeholder.register.needsName"));
            name.setInvalid(file.isExternal() && name.getValue().isBlank());
            if (name.isInvalid()) {
                return;
            }
            FileDraft draft = new FileDraft(
                    file.isExternal() ? name.getValue() : null, function.getValue(), matters.getValue(), note.getValue(),
                    reason.getValue());
            edit.save(seen -> desk.register.describe(seen.id(), seen.version(), draft), back);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Notice(getTranslation("stakeholder.record.mayAsk"), Tone.INFO), name, function, matters,
                note, new SensitiveHint(desk.register, matters, note), reason,
                new Actions(save, new Button(getTranslation("stakeholder.form.cancel"), click -> back.run())));
    }
}
