package org.kentering.identity.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.kentering.design.Notice;
import org.kentering.design.PublicPage;
import org.kentering.design.Tone;
import org.kentering.identity.SetUpService;

/** Signing in. */
@Route(value = "login", autoLayout = false)
@PageTitle("identity.login.title")
@AnonymousAllowed
class LoginView extends PublicPage implements BeforeEnterObserver {

    private final SetUpService setUp;
    private final LoginForm form = new LoginForm();
    private final Notice slow = new Notice(getTranslation("identity.login.slow"), Tone.ACT);

    LoginView(SetUpService setUp) {
        this.setUp = setUp;
        form.setAction("login");
        form.setI18n(words());
        form.setForgotPasswordButtonVisible(false);
        slow.setVisible(false);
        show(new H1(getTranslation("identity.login.heading")), slow, form,
                new Paragraph(getTranslation("identity.login.forgotten")), new Paragraph(getTranslation("identity.login.vpn")),
                new LanguageSwitch());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (setUp.isOpen()) {
            event.forwardTo(SetUpView.class);
            return;
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
        slow.setVisible(event.getLocation().getQueryParameters().getParameters().containsKey("slow"));
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle("");
        labels.setUsername(getTranslation("identity.login.email"));
        labels.setPassword(getTranslation("identity.login.password"));
        labels.setSubmit(getTranslation("identity.login.submit"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(getTranslation("identity.login.wrong"));
        error.setMessage(getTranslation("identity.login.wrongHelp"));
        error.setUsername(getTranslation("identity.login.emailMissing"));
        error.setPassword(getTranslation("identity.login.passwordMissing"));
        return words;
    }
}
