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
        TextField function = new TextField(getTranslation("stakeholder.field.function"));
        function.setMaxLength(200);
        TextArea matters = new TextArea(getTranslation("stakeholder.field.matters"));
        matters.setMaxLength(1000);
        TextArea note = new TextArea(getTranslation("stakeholder.field.note"));
        note.setHelperText(getTranslation("stakeholder.form.noteHelp"));
        note.setMaxLength(2000);
        Edit<StakeholderDetails> edit = new Edit<>(
                file.id().value(),
                file,
                () -> desk.files.open(file.id()),
                now -> {
                    function.setValue(now.function());
                    matters.setValue(now.matters());
                    note.setValue(now.note());
                },
                function,
                matters,
                note);
        edit.begin();
        Button save = new Button(getTranslation("stakeholder.form.save"), click -> {
            FileDraft draft = new FileDraft(function.getValue(), matters.getValue(), note.getValue());
            edit.save(seen -> desk.register.describe(seen.id(), seen.version(), draft), back);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Notice(getTranslation("stakeholder.record.mayAsk"), Tone.INFO), function, matters, note,
                new SensitiveHint(desk.register, matters, note),
                new Actions(save, new Button(getTranslation("stakeholder.form.cancel"), click -> back.run())));
    }
}
