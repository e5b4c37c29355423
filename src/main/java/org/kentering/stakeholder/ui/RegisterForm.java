package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.stakeholder.StakeholderDraft;

/** Takes somebody into the register. */
class RegisterForm extends Composite<Fields> {

    /** Stands in the address where an id would. */
    static final String NEW = "new";

    private final StakeholderDesk desk;
    private final ProgrammeFrame frame;
    private final Consumer<String> open;
    private final RadioButtonGroup<Boolean> from = new RadioButtonGroup<>(getTranslation("stakeholder.register.from"));
    private final ComboBox<PersonRow> person;
    private final TextField name = new TextField(getTranslation("stakeholder.field.name"));
    private final TextField function = new TextField(getTranslation("stakeholder.field.function"));

    RegisterForm(StakeholderDesk desk, ProgrammeFrame frame, Consumer<String> open) {
        this.desk = desk;
        this.frame = frame;
        this.open = open;
        person = new PersonField(getTranslation("stakeholder.field.person"), desk.organisation);
        from.setItems(false, true);
        from.setItemLabelGenerator(external -> getTranslation(
                external ? "stakeholder.register.external" : "stakeholder.register.internal"));
        from.addValueChangeListener(change -> {
            name.setVisible(change.getValue());
            person.setVisible(!change.getValue());
        });
        from.setValue(false);
        name.setVisible(false);
        name.setMaxLength(200);
        function.setMaxLength(200);
        function.setHelperText(getTranslation("stakeholder.field.functionHelp"));
        Button save = new Button(getTranslation("stakeholder.register.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(from, person, name, function, save);
    }

    private void save() {
        PersonRow chosen = person.getValue();
        boolean external = from.getValue();
        person.setInvalid(!external && chosen == null);
        name.setInvalid(external && name.isEmpty());
        if (person.isInvalid() || name.isInvalid()) {
            person.setErrorMessage(getTranslation("stakeholder.register.needsName"));
            name.setErrorMessage(getTranslation("stakeholder.register.needsName"));
            return;
        }
        StakeholderDraft draft = external || chosen == null
                ? StakeholderDraft.external(name.getValue(), function.getValue())
                : StakeholderDraft.of(chosen.id(), function.getValue());
        Attempt.to(() -> open.accept(desk.register.register(frame.id(), draft).value().toString()));
    }
}
