package org.kentering.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Edit;
import org.kentering.design.Fields;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ProgrammeRow;
import org.kentering.programme.ProgrammeScope;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.ProgrammeState;
import org.kentering.programme.RoleService;

/** What an administrator does with a programme that is started: a further coordinator, other units. */
class CoordinatorForm extends Composite<Div> {

    private final Consumer<String> open;

    CoordinatorForm(
            ProgrammeService programmes,
            RoleService roles,
            OrganisationService organisation,
            ProgrammeRow programme,
            Consumer<String> open) {
        this.open = open;
        Detail detail = new Detail(programme.name(), () -> open.accept(""));
        if (programme.state() == ProgrammeState.STOPPED) {
            detail.add(new Paragraph(getTranslation("programme.stopped")));
        } else {
            detail.add(
                    new Paragraph(getTranslation("programme.list.appointHelp")),
                    appointing(roles, organisation, programme),
                    rescoping(programmes, organisation, programme));
        }
        getContent().add(detail);
    }

    private Fields appointing(RoleService roles, OrganisationService organisation, ProgrammeRow programme) {
        PersonPicker person = new PersonPicker(getTranslation("programme.start.coordinator"), organisation);
        Button appoint = new Button(getTranslation("programme.list.appoint"), click -> {
            PersonRow chosen = person.getValue();
            if (chosen != null && Attempt.to(() -> roles.appointCoordinator(programme.id(), chosen.id()))) {
                Attempt.done(getTranslation("programme.list.appointed", chosen.name()));
                open.accept("");
            }
        });
        appoint.addThemeVariants(ButtonVariant.PRIMARY);
        return new Fields(person, appoint);
    }

    private Fields rescoping(ProgrammeService programmes, OrganisationService organisation, ProgrammeRow programme) {
        ScopeField scope = new ScopeField(organisation.tree());
        Edit<ProgrammeScope> edit = new Edit<>(
                programme.id().value(),
                programmes.scope(programme.id()),
                () -> programmes.scope(programme.id()),
                now -> scope.choose(now.units()),
                scope);
        edit.begin();
        Button save = new Button(getTranslation("programme.list.rescope"), click -> {
            var units = scope.chosen();
            edit.save(seen -> programmes.rescope(seen.programme(), seen.version(), units), () -> {
                Attempt.done(getTranslation("programme.list.rescoped"));
                open.accept("");
            });
        });
        return new Fields(scope, save);
    }
}
