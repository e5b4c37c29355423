package org.kentering.identity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Role;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** J-01: from an empty installation to being signed in. */
@KenteringTest
class J01SignInTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    SetUpService setUp;

    @Autowired
    AccountService accounts;

    @Test
    void anEmptyInstallationIsSetUpWithTheCodeOfItsConsole() {
        String code = ProcessIdentity.call(setUp::issueCode).orElseThrow();
        screens.openAsStranger(Language.EN, "login");
        assertThat(_get(H1.class).getText()).isEqualTo("Set up Kentering");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Set-up code")), code);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Ada Admin");
        _setValue(_get(EmailField.class), "Ada@Example.org");
        _setValue(_get(PasswordField.class), "kettle orbit maple seven");
        _click(_get(Button.class, spec -> spec.withText("Create the administrator")));

        assertThat(setUp.isOpen()).isFalse();
        assertThat(ProcessIdentity.call(setUp::issueCode)).isEmpty();
        assertThat(world.jdbc().sql("select password_hash from account").query(String.class).single())
                .startsWith("{argon2id}$argon2id$");
    }

    @Test
    void aWrongCodeCreatesNobody() {
        ProcessIdentity.call(setUp::issueCode);
        screens.openAsStranger(Language.EN, "setup");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Set-up code")), "guessed");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Mallory");
        _setValue(_get(EmailField.class), "mallory@example.org");
        _setValue(_get(PasswordField.class), "kettle orbit maple seven");
        _click(_get(Button.class, spec -> spec.withText("Create the administrator")));

        assertThat(setUp.isOpen()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue()).isEqualTo("Mallory");
    }

    @Test
    void theLogInPageSpeaksTheReadersLanguage() {
        world.account("Ada Admin", Role.ADMIN);
        screens.openAsStranger(Language.DE, "login");
        assertThat(_get(LoginForm.class)).isNotNull();
        assertThat(_get(H1.class).getText()).isEqualTo("Anmelden");
    }

    @Test
    void aOneTimeLinkLetsItsHolderChooseAPasswordOnce() {
        AccountId admin = world.account("Ada Admin", Role.ADMIN);
        world.signIn(admin);
        AccountId bo = accounts.create(new AccountDraft("Bo Bakker", "bo@example.org", null, java.util.Set.of()));
        String path = accounts.issueLink(bo).path();

        screens.openAsStranger(Language.EN, path);
        assertThat(_get(H1.class).getText()).isEqualTo("Welcome, Bo Bakker");
        _setValue(_get(PasswordField.class), "short");
        _click(_get(Button.class, spec -> spec.withText("Set the password")));
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("at least 15");

        _setValue(_get(PasswordField.class), "four lanterns drift north");
        _click(_get(Button.class, spec -> spec.withText("Set the password")));
        assertThat(_get(H1.class).getText()).isEqualTo("Your password is set");

        screens.openAsStranger(Language.EN, path);
        assertThat(_get(H1.class).getText()).isEqualTo("This link cannot be used any more");
        _assertNone(PasswordField.class);
    }

    @Test
    void accountsAreAPageThatDoesNotExistForWhoIsNoAdministrator() {
        screens.open(world.account("Nora Nobody"), "admin/accounts");
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        screens.open(world.account("Ada Admin", Role.ADMIN), "admin/accounts");
        assertThat(_get(H1.class).getText()).isEqualTo("Accounts");
    }
}
