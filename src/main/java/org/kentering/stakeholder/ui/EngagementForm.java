package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Edit;
import org.kentering.design.Fields;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.organisation.PersonId;
import org.kentering.stakeholder.EngagementDraft;
import org.kentering.stakeholder.EngagementId;
import org.kentering.stakeholder.EngagementRow;
import org.kentering.stakeholder.StakeholderDetails;

/** Plans or changes an engagement action; the catalogue offers a first one. */
class EngagementForm extends Composite<Fields> {

    private final StakeholderDesk desk;
    private final StakeholderDetails file;
    private final @Nullable Edit<EngagementRow> edit;
    private final Runnable back;
    private final TextField title = new TextField(getTranslation("stakeholder.field.action"));
    private final PersonField owner;
    private final DatePicker due = new DatePicker(getTranslation("stakeholder.field.due"));

    EngagementForm(StakeholderDesk desk, StakeholderDetails file, @Nullable EngagementRow row, Runnable back) {
        this.desk = desk;
        this.file = file;
        this.back = back;
        owner = new PersonField(getTranslation("stakeholder.field.owner"), desk.organisation);
        title.setMaxLength(300);
        title.setRequiredIndicatorVisible(true);
        due.setRequiredIndicatorVisible(true);
        Button save = new Button(getTranslation("stakeholder.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Actions actions = new Actions(save, new Button(getTranslation("stakeholder.form.cancel"), click -> back.run()));
        if (row == null) {
            title.setValue(file.strategy().firstAction().in(Language.of(Words.locale())));
            due.setValue(desk.today().plusWeeks(1));
            edit = null;
        } else {
            edit = new Edit<>(row.id().value(), row, () -> read(row.id()), this::show, title, owner, due);
            edit.begin();
            actions.add(new Button(getTranslation("stakeholder.form.remove"), click -> remove(row)));
        }
        getContent().add(title, owner, due, actions);
    }

    private EngagementRow read(EngagementId id) {
        return desk.files.open(file.id()).engagements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void show(EngagementRow row) {
        title.setValue(row.title());
        due.setValue(row.due());
        PersonId has = row.owner();
        owner.setValue(has == null ? null : desk.organisation.people(List.of(has)).stream().findFirst().orElse(null));
    }

    private void save() {
        title.setInvalid(title.isEmpty());
        title.setErrorMessage(getTranslation("stakeholder.form.needsAction"));
        due.setInvalid(due.isEmpty());
        due.setErrorMessage(getTranslation("stakeholder.form.needsDay"));
        if (title.isInvalid() || due.isInvalid()) {
            return;
        }
        EngagementDraft draft = new EngagementDraft(title.getValue(),
                owner.getValue() == null ? null : owner.getValue().id(), due.getValue());
        Edit<EngagementRow> change = edit;
        if (change != null) {
            change.save(seen -> desk.engagements.change(seen.id(), seen.version(), draft), back);
        } else if (Attempt.to(() -> desk.engagements.plan(file.id(), draft))) {
            back.run();
        }
    }

    private void remove(EngagementRow shown) {
        if (Attempt.to(() -> desk.engagements.remove(shown.id(), shown.version()))) {
            EngagementDraft same = new EngagementDraft(shown.title(), shown.owner(), shown.due());
            Attempt.done(getTranslation("stakeholder.form.removed"), () -> {
                desk.engagements.plan(file.id(), same);
                back.run();
            });
            back.run();
        }
    }
}
