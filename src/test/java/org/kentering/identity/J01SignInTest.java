package org.kentering.identity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Role;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

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

    @Autowired
    SignIns signIns;

    @Autowired
    PasswordEncoder passwords;

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
        AccountId bo = accounts.create(new AccountDraft("Bo Bakker", "bo@example.org", null, Set.of()));
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

    @Test
    void aLinkForANewPasswordEndsWhatWasSignedInAndIsOverAfterAnHour() {
        AccountId bo = world.account("Bo Bakker");
        world.signIn(world.account("Ada Admin", Role.ADMIN));
        String path = accounts.issueLink(bo).path();
        signedIn(bo, "Firefox · Linux");
        screens.openAsStranger(Language.NL, path);
        assertThat(_get(H1.class).getText()).isEqualTo("Welkom, Bo Bakker");
        _setValue(_get(PasswordField.class), "four lanterns drift north");
        _click(_get(Button.class, spec -> spec.withText("Wachtwoord instellen")));
        world.signIn(bo);
        assertThat(accounts.mySessions("")).isEmpty();

        world.signIn(world.account("Ad Admin", Role.ADMIN));
        String late = accounts.issueLink(bo).path();
        world.clock().turnTo(World.NOW.plus(Duration.ofMinutes(61)));
        screens.openAsStranger(Language.EN, late);
        assertThat(_get(H1.class).getText()).isEqualTo("This link cannot be used any more");
    }

    @Test
    void theAdministratorMakesAnAccountGivesRolesEndsSessionsAndSwitchesItOff() {
        AccountId admin = world.account("Ada Admin", Role.ADMIN);
        screens.open(admin, "admin/accounts/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Bo Bakker");
        _setValue(_get(EmailField.class), "bo@example.org");
        press("Save");
        AccountId bo = accounts.accounts("bo@example.org").getFirst().id();

        roles().setValue(Set.of(Role.COMPLIANCE));
        press("Save");
        assertThat(accounts.account(bo).roles()).containsExactly(Role.COMPLIANCE);

        signedIn(bo, "Firefox · Linux");
        Screens.go("admin/accounts/" + bo.value());
        assertThat(roles().getValue()).containsExactly(Role.COMPLIANCE);
        assertThat(Screens.text()).contains("Firefox · Linux");
        press("End all sessions");
        assertThat(accounts.sessions(bo)).isEmpty();
        assertThat(Screens.text()).doesNotContain("Firefox · Linux").contains("Nowhere at the moment.");

        press("Switch off");
        assertThat(accounts.account(bo).enabled()).isFalse();
        Screens.go("admin/accounts/" + bo.value());
        _assertNone(Button.class, spec -> spec.withText("Make a one-time link"));
        press("Switch on");
        assertThat(accounts.account(bo).enabled()).isTrue();
    }

    @Test
    void whatAnAdministratorMayNotDoIsSaidAndNotDone() {
        AccountId admin = world.account("Ada Admin", Role.ADMIN);
        screens.open(admin, "admin/accounts/" + admin.value());
        roles().setValue(Set.of());
        press("Save");
        expectNotifications("You cannot change your own roles. Ask another administrator.");
        press("Switch off");
        expectNotifications("You cannot switch off your own account. Ask another administrator.");
        assertThat(accounts.account(admin).roles()).containsExactly(Role.ADMIN);
        assertThat(accounts.account(admin).enabled()).isTrue();
    }

    @Test
    void everybodyKeepsTheOwnAccountUpToDate() {
        AccountId eva = world.account("Eva Evers");
        world.jdbc().sql("update account set password_hash = ? where id = ?")
                .params(passwords.encode("kettle orbit maple seven"), eva.value()).update();
        signedIn(eva, "Chrome · Android");
        screens.open(eva, "me");
        assertThat(Screens.text()).contains("Chrome · Android");

        setPassword("Current password", "not this one at all");
        setPassword("New password", "four lanterns drift north");
        press("Change the password");
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("Current password")).getErrorMessage())
                .isEqualTo("This is not your current password.");
        setPassword("Current password", "kettle orbit maple seven");
        press("Change the password");
        expectNotifications("Your password is changed. All other sessions have ended.");
        assertThat(Screens.text()).doesNotContain("Chrome · Android");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Eva Evers-Bos");
        press("Save");
        expectNotifications("The account is saved.");
        world.signIn(eva);
        assertThat(accounts.me().name()).as("saved after the password was changed").isEqualTo("Eva Evers-Bos");
    }

    @Test
    void oneEndsASessionElsewhere() {
        AccountId eva = world.account("Eva Evers");
        signedIn(eva, "Chrome · Android");
        screens.open(eva, "me");
        press("End");
        assertThat(Screens.text()).doesNotContain("Chrome · Android");
        assertThat(accounts.mySessions("")).isEmpty();
    }

    @Test
    void whatAnAdministratorChangedMeanwhileIsNotOverwritten() {
        AccountId admin = world.account("Ada Admin", Role.ADMIN);
        AccountId eva = world.account("Eva Evers");
        screens.open(eva, "me");
        world.as(admin, () -> {
            accounts.edit(eva, 0, new AccountDraft("Eva Bos", "eva.evers@example.org", Language.EN, Set.of()));
            return true;
        });
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Eva E.");
        press("Save");
        assertThat(accounts.me().name()).isEqualTo("Eva Bos");
    }

    private void signedIn(AccountId account, String device) {
        signIns.begin(OneTimeCode.random().hash(), account, device);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Role> roles() {
        return _get(CheckboxGroup.class);
    }

    private static void setPassword(String label, String text) {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel(label)), text);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
