package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Objects;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Edit;
import org.kentering.design.Fields;
import org.kentering.design.Notice;
import org.kentering.design.Tone;
import org.kentering.stakeholder.Attitude;
import org.kentering.stakeholder.RatingDraft;
import org.kentering.stakeholder.StakeholderDetails;

/** Rates somebody anew and asks why. */
class RatingForm extends Composite<Fields> {

    private final BeanValidationBinder<RatingDraft> binder = new BeanValidationBinder<>(RatingDraft.class);

    RatingForm(StakeholderDesk desk, StakeholderDetails file, RatingDraft proposed, Runnable back) {
        Select<Integer> influence = level("stakeholder.field.influence");
        binder.forField(influence).bind("influence");
        Select<Integer> affectedness = level("stakeholder.field.affectedness");
        binder.forField(affectedness).bind("affectedness");
        Select<Attitude> attitude = new Select<>();
        attitude.setLabel(getTranslation("stakeholder.field.attitude"));
        attitude.setItems(Attitude.values());
        attitude.setEmptySelectionAllowed(true);
        attitude.setEmptySelectionCaption(getTranslation("stakeholder.attitude.none"));
        attitude.setItemLabelGenerator(Scales::attitude);
        binder.forField(attitude).bind("attitude");
        TextArea reason = new TextArea(getTranslation("stakeholder.field.reason"));
        reason.setHelperText(getTranslation("stakeholder.rate.reasonHelp"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        binder.forField(reason).asRequired(getTranslation("stakeholder.rate.needsReason")).bind("reason");
        SensitiveHint hint = new SensitiveHint(desk.register, reason);
        binder.readRecord(proposed);
        if (proposed.attitude() != file.attitude() || !Objects.equals(proposed.influence(), file.influence())) {
            // Moved on the map: only the reason is missing.
            reason.focus();
        }
        Edit<StakeholderDetails> edit = new Edit<>(
                file.id().value(),
                file,
                () -> desk.files.open(file.id()),
                now -> {
                    influence.setValue(now.influence());
                    affectedness.setValue(now.affectedness());
                    attitude.setValue(now.attitude());
                },
                influence,
                affectedness,
                attitude);
        Button save = new Button(getTranslation("stakeholder.rate.save"), click -> save(desk, edit, back));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Notice(getTranslation("stakeholder.record.mayAsk"), Tone.INFO), influence, affectedness,
                attitude, reason, hint,
                new Actions(save, new Button(getTranslation("stakeholder.form.cancel"), click -> back.run())));
    }

    private Select<Integer> level(String key) {
        Select<Integer> level = new Select<>();
        level.setLabel(getTranslation(key));
        level.setItems(Scales.levels().reversed());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("stakeholder.level.none"));
        level.setItemLabelGenerator(Scales::level);
        return level;
    }

    private void save(StakeholderDesk desk, Edit<StakeholderDetails> edit, Runnable back) {
        try {
            RatingDraft draft = binder.writeRecord();
            edit.save(seen -> desk.register.rate(seen.id(), seen.version(), draft), () -> {
                Attempt.done(getTranslation("stakeholder.rate.saved"));
                back.run();
            });
        } catch (ValidationException shownAtTheFields) {
            binder.validate();
        }
    }
}
