package org.kentering.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kentering.catalogue.CatalogueService;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Edit;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.programme.ProgrammeDetails;
import org.kentering.programme.ProgrammeDraft;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.ProgrammeState;
import org.kentering.programme.RoleService;
import org.kentering.settings.CompanyDate;

/** Three steps that set a programme up: what changes and why, for whom, when (J-11). Later the same, to say it anew. */
@Route("p/:p/set-up")
@PageTitle("programme.setUp.title")
@RolesAllowed("COORDINATOR")
class SetUpProgrammeView extends Composite<Page> implements AfterNavigationObserver {

    private final ProgrammeService programmes;
    private final RoleService roles;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final CompanyDate companyDate;
    private Edit<ProgrammeDetails> edit;

    SetUpProgrammeView(
            ProgrammeService programmes,
            RoleService roles,
            OrganisationService organisation,
            CatalogueService catalogue,
            CompanyDate companyDate) {
        this.programmes = programmes;
        this.roles = roles;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.companyDate = companyDate;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ProgrammeFrame opened = programmes.open(event.getRouteParameters().get("p").orElseThrow());
        ProgrammeFrame frame = programmes.require(opened.id(), Role.COORDINATOR);
        ProgrammeForm form = new ProgrammeForm(catalogue);
        edit = new Edit<>(
                frame.id().value(),
                programmes.details(frame.id()),
                () -> programmes.details(frame.id()),
                now -> form.show(now.draft(companyDate.today())),
                form.fields());
        edit.begin();
        if (frame.state() == ProgrammeState.NEW) {
            showWhat(frame, form);
        } else {
            showAll(frame, form);
        }
    }

    private void showWhat(ProgrammeFrame frame, ProgrammeForm form) {
        show(1, form.what(), button("programme.setUp.next", () -> {
            if (form.isWhatComplete()) {
                showWhom(frame, form);
            }
        }));
    }

    private void showWhom(ProgrammeFrame frame, ProgrammeForm form) {
        show(
                2,
                form.whom(),
                new RolesPanel(roles, organisation, frame),
                new Actions(
                        new Button(getTranslation("programme.setUp.back"), click -> showWhat(frame, form)),
                        button("programme.setUp.next", () -> {
                            if (form.isWhomComplete()) {
                                showWhen(frame, form);
                            }
                        })));
    }

    private void showWhen(ProgrammeFrame frame, ProgrammeForm form) {
        show(
                3,
                form.when(),
                new Actions(
                        new Button(getTranslation("programme.setUp.back"), click -> showWhom(frame, form)),
                        button("programme.setUp.begin", () -> save(frame, form))));
    }

    private void showAll(ProgrammeFrame frame, ProgrammeForm form) {
        getContent().removeAll();
        getContent().add(
                new PageHead(
                        getTranslation("programme.setUp.anew"), getTranslation("programme.setUp.anewSentence")),
                new Panel(getTranslation("programme.setUp.step1"), form.what()),
                new Panel(getTranslation("programme.setUp.step2"), form.whom()),
                new Actions(
                        new Button(getTranslation("programme.setUp.cancel"), click -> leave(frame)),
                        button("programme.setUp.save", () -> save(frame, form))));
    }

    private void show(int step, Component... parts) {
        getContent().removeAll();
        getContent().add(
                new PageHead(
                        getTranslation("programme.setUp.step" + step),
                        getTranslation("programme.setUp.sentence" + step)));
        getContent().add(List.of(parts));
    }

    private void save(ProgrammeFrame frame, ProgrammeForm form) {
        try {
            ProgrammeDraft draft = form.draft();
            edit.save(
                    seen -> {
                        if (seen.state() == ProgrammeState.NEW) {
                            programmes.setUp(seen.id(), seen.version(), draft);
                        } else {
                            programmes.describe(seen.id(), seen.version(), draft);
                        }
                    },
                    () -> leave(frame));
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("programme.setUp.lookAtFields"));
        }
    }

    private void leave(ProgrammeFrame frame) {
        getUI().ifPresent(ui -> ui.navigate(frame.path("")));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
