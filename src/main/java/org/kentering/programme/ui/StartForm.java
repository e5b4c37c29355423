package org.kentering.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Fields;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.ProgrammeStart;

/** Starts a programme: key, scope, coordinator. */
class StartForm extends Composite<Div> {

    private final ProgrammeService programmes;
    private final Consumer<String> open;
    private final TextField key = new TextField();
    private final ScopeField scope;
    private final PersonPicker coordinator;

    StartForm(ProgrammeService programmes, OrganisationService organisation, Consumer<String> open) {
        this.programmes = programmes;
        this.open = open;
        coordinator = new PersonPicker(getTranslation("programme.start.coordinator"), organisation);
        coordinator.setHelperText(getTranslation("programme.start.coordinatorHelp"));
        key.setLabel(getTranslation("programme.start.key"));
        key.setHelperText(getTranslation("programme.start.keyHelp"));
        scope = new ScopeField(organisation.tree());
        Button start = new Button(getTranslation("programme.start.confirm"), click -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(new Detail(
                        getTranslation("programme.list.start"),
                        () -> open.accept(""),
                        new Fields(key, scope, coordinator, start)));
    }

    private void start() {
        PersonRow person = coordinator.getValue();
        coordinator.setErrorMessage(getTranslation("programme.start.coordinatorMissing"));
        coordinator.setInvalid(person == null);
        if (person == null) {
            return;
        }
        Set<UnitId> units = scope.chosen();
        if (Attempt.to(() -> programmes.start(new ProgrammeStart(key.getValue(), units, person.id())))) {
            Attempt.done(getTranslation("programme.start.done", person.name()));
            open.accept("");
        }
    }
}
