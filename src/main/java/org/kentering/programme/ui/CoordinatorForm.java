package org.kentering.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Fields;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ProgrammeRow;
import org.kentering.programme.ProgrammeState;
import org.kentering.programme.RoleService;

/** Names a further coordinator of a programme, all that an administrator does with one that is started. */
class CoordinatorForm extends Composite<Div> {

    CoordinatorForm(
            RoleService roles, OrganisationService organisation, ProgrammeRow programme, Consumer<String> open) {
        Detail detail = new Detail(programme.name(), () -> open.accept(""));
        if (programme.state() == ProgrammeState.STOPPED) {
            detail.add(new Paragraph(getTranslation("programme.stopped")));
        } else {
            PersonPicker person = new PersonPicker(getTranslation("programme.start.coordinator"), organisation);
            Button appoint = new Button(getTranslation("programme.list.appoint"), click -> {
                PersonRow chosen = person.getValue();
                if (chosen != null && Attempt.to(() -> roles.appointCoordinator(programme.id(), chosen.id()))) {
                    Attempt.done(getTranslation("programme.list.appointed", chosen.name()));
                    open.accept("");
                }
            });
            appoint.addThemeVariants(ButtonVariant.PRIMARY);
            detail.add(new Paragraph(getTranslation("programme.list.appointHelp")), new Fields(person, appoint));
        }
        getContent().add(detail);
    }
}
