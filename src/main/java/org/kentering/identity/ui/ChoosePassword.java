package org.kentering.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.kentering.design.PublicPage;
import org.kentering.design.Words;
import org.kentering.identity.AccountService;
import org.kentering.identity.LinkPurpose;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;

/** What a one-time link opens: choose a password, or read that the link is over. */
class ChoosePassword extends PublicPage {

    private final AccountService accounts;
    private final LinkPurpose purpose;

    ChoosePassword(AccountService accounts, LinkPurpose purpose) {
        this.accounts = accounts;
        this.purpose = purpose;
    }

    void open(String code) {
        accounts.nameBehind(purpose, code).ifPresentOrElse(name -> ask(name, code), this::sayThatItIsOver);
        add(new LanguageSwitch());
    }

    private void ask(String name, String code) {
        PasswordField password = new PasswordField(getTranslation("identity.password.label"));
        password.setHelperText(getTranslation("identity.password.help"));
        password.setWidthFull();
        Button choose = new Button(getTranslation("identity.password.choose"), click -> choose(code, password));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        show(new H1(getTranslation("identity.welcome.heading", name)),
                new Paragraph(getTranslation("identity.welcome.explanation")), password, choose);
    }

    private void choose(String code, PasswordField password) {
        try {
            accounts.choosePassword(purpose, code, password.getValue());
            show(new H1(getTranslation("identity.welcome.done")),
                    new Anchor("login", getTranslation("identity.login.submit")));
        } catch (Refusal refusal) {
            password.setErrorMessage(Words.text(refusal.reason()));
            password.setInvalid(true);
        } catch (NotFound usedMeanwhile) {
            open(code);
        }
    }

    private void sayThatItIsOver() {
        show(new H1(getTranslation("identity.welcome.over")), new Paragraph(getTranslation("identity.welcome.overHelp")),
                new Anchor("login", getTranslation("identity.login.submit")));
    }
}
