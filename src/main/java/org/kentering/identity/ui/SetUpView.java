package org.kentering.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.kentering.design.Attempt;
import org.kentering.design.PublicPage;
import org.kentering.identity.SetUpService;
import org.kentering.kernel.Language;

/** The first administrator of an empty installation. */
@Route(value = "setup", autoLayout = false)
@PageTitle("identity.setup.title")
@AnonymousAllowed
class SetUpView extends Composite<PublicPage> implements BeforeEnterObserver {

    /** What the form yields. */
    public record Draft(
            @NotBlank String code,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank String password) {}

    private final SetUpService setUp;
    private final BeanValidationBinder<Draft> binder = new BeanValidationBinder<>(Draft.class);
    private final TextField code = new TextField(getTranslation("identity.setup.code"));
    private final TextField name = new TextField(getTranslation("identity.account.name"));
    private final EmailField email = new EmailField(getTranslation("identity.account.email"));
    private final PasswordField password = new PasswordField(getTranslation("identity.password.label"));

    SetUpView(SetUpService setUp) {
        this.setUp = setUp;
        binder.forField(code).bind("code");
        binder.forField(name).bind("name");
        binder.forField(email).bind("email");
        binder.forField(password).bind("password");
        code.setHelperText(getTranslation("identity.setup.codeHelp"));
        password.setHelperText(getTranslation("identity.password.help"));
        Button create = new Button(getTranslation("identity.setup.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().show(new H1(getTranslation("identity.setup.heading")),
                new Paragraph(getTranslation("identity.setup.explanation")), code, name, email, password, create,
                new LanguageSwitch());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setUp.isOpen()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void create() {
        try {
            Draft draft = binder.writeRecord();
            boolean created = Attempt.to(() -> setUp.createFirstAdministrator(
                    draft.code(), draft.name(), draft.email(), draft.password(), Language.of(getLocale())));
            if (created) {
                getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
            }
        } catch (ValidationException shownAtTheFields) {
            code.focus();
        }
    }
}
