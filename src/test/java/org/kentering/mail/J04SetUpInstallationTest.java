package org.kentering.mail;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kentering.design.Item;
import org.kentering.design.Notice;
import org.kentering.design.Status;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Role;
import org.kentering.settings.CompanyDraft;
import org.kentering.settings.MailSecurity;
import org.kentering.settings.SettingsService;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** J-04: the administrator names the company, sets up mail and sees what is left to do. */
@KenteringTest
class J04SetUpInstallationTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    SettingsService settings;

    @Autowired
    MailService mail;

    @Autowired
    MailWorker worker;

    @Autowired
    Access access;

    private AccountId admin;

    @BeforeEach
    void anAdministrator() {
        admin = world.account("Ada Admin", Role.ADMIN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OBSERVER", "COMPLIANCE"})
    void theInstallationsPagesDoNotExistForAnybodyElse(Role role) {
        AccountId other = world.account("Otto Other", role);
        screens.open(other, "admin");
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        screens.open(other, "admin/settings");
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void theStepsSayWhatIsNextUntilItIsDone() {
        screens.open(admin, "admin");
        assertThat(_get(H1.class).getText()).isEqualTo("5 steps are left.");
        assertThat(stateOf("Company and settings")).isEqualTo("Next");
        assertThat(stateOf("Mail")).isEqualTo("Open");

        Screens.go("admin/settings");
        setText("Company name", "Waterman");
        press("Save company");
        Screens.go("admin");
        assertThat(stateOf("Company and settings")).isEqualTo("Done");
        assertThat(stateOf("Mail")).isEqualTo("Next");
        assertThat(stateOf("First accounts")).isEqualTo("Open");

        world.account("Cora Coordinator");
        Screens.go("admin/settings");
        Screens.go("admin");
        assertThat(stateOf("First accounts")).isEqualTo("Done");
        assertThat(_get(H1.class).getText()).isEqualTo("3 steps are left.");
    }

    /** In a browser the security context of a screen is always the session's, whatever the thread was given. */
    @Test
    void theInstallationsOwnWorkIsItsOwnOnAScreenToo() {
        screens.open(admin, "me");
        VaadinSession.getCurrent().getSession().setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
        assertThat(SecurityContextHolder.getContextHolderStrategy())
                .isInstanceOf(VaadinAwareSecurityContextHolderStrategy.class);
        Screens.go("admin/settings");
        assertThat(_get(H1.class).getText()).isEqualTo("Settings");
        assertThat(ProcessIdentity.call(() -> access.current())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSettingsSpeakTheReadersLanguage(Language language) {
        screens.open(admin, language, "admin/settings");
        assertThat(_get(H1.class).getText())
                .isEqualTo(
                        switch (language) {
                            case NL -> "Instellingen";
                            case EN -> "Settings";
                            case DE -> "Einstellungen";
                        });
    }

    @Test
    void aCompanyWithoutANameIsShownAtTheField() {
        screens.open(admin, "admin/settings");
        press("Save company");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Company name")).isInvalid()).isTrue();
        assertThat(settings.publicFace().companyName()).isEqualTo("Kentering");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotLostUnnoticed() {
        screens.open(admin, "admin/settings");
        world.as(admin, () -> {
            settings.changeCompany(
                    new CompanyDraft("Theirs", settings.publicFace().timeZone(), Language.NL),
                    settings.settings().version());
            return true;
        });
        setText("Company name", "Mine");
        press("Save company");
        assertThat(settings.publicFace().companyName()).isEqualTo("Theirs");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Company name")).getValue()).isEqualTo("Mine");

        press("Save company");
        assertThat(settings.publicFace().companyName()).as("knowingly").isEqualTo("Mine");
    }

    @Test
    void whoeverMeetsAConflictMayTakeTheOthers() {
        screens.open(admin, "admin/settings");
        world.as(admin, () -> {
            settings.changeCompany(
                    new CompanyDraft("Theirs", settings.publicFace().timeZone(), Language.NL),
                    settings.settings().version());
            return true;
        });
        setText("Company name", "Mine");
        press("Save company");
        press("Show what is saved now");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Company name")).getValue()).isEqualTo("Theirs");
    }

    @Test
    void aDayOffOfTheCompanysOwnIsNoWorkingDay() {
        LocalDate bridge = LocalDate.of(2026, 5, 15);
        screens.open(admin, "admin/settings");
        _setValue(_get(DatePicker.class), bridge);
        press("Add day");
        press("Save working days");
        assertThat(settings.workingDays().isWorkingDay(bridge)).isFalse();
        _click(_get(Button.class, spec -> spec.withPredicate(
                button -> button.getAriaLabel().filter(label -> label.matches("Remove .*May.*")).isPresent())));
        press("Save working days");
        assertThat(settings.workingDays().isWorkingDay(bridge)).isTrue();
    }

    @Test
    void mailIsSetUpAndTested() throws IOException {
        try (OddMailServer server = new OddMailServer()) {
            setUpMail(server);
            setEmail("Send to", "not an address");
            press("Send test mail");
            assertThat(_get(EmailField.class, spec -> spec.withLabel("Send to")).getErrorMessage())
                    .isEqualTo("This is not one e-mail address.");
            assertThat(server.taken()).isEmpty();

            setEmail("Send to", "ada@example.org");
            press("Send test mail");
            waitFor("The mail server took the test mail to ada@example.org. Check that it arrives.");
            assertThat(server.recipients()).containsExactly("ada@example.org");
            Screens.go("admin");
            assertThat(stateOf("Mail")).isEqualTo("Done");
        }
    }

    @Test
    void whoWorksWithoutMailSaysSoAndMayTakeItBack() throws IOException {
        screens.open(admin, "admin/settings");
        press("We work without mail");
        assertThat(notices()).anyMatch(text -> text.startsWith("You decided to work without mail"));
        assertThat(notVisible("We work without mail")).isTrue();
        Screens.go("admin");
        assertThat(stateOf("Mail")).isEqualTo("Done");

        Screens.go("admin/settings");
        press("We want mail after all");
        Screens.go("admin");
        assertThat(stateOf("Mail")).isEqualTo("Open");

        Screens.go("admin/settings");
        press("We work without mail");
        try (OddMailServer server = new OddMailServer()) {
            setUpMail(server);
            Screens.go("admin");
            assertThat(stateOf("Mail")).as("whoever sets a server up wants mail").isEqualTo("Open");
        }
        assertThat(world.jdbc().sql("select action from journal_entry where action like 'mail.%' order by at")
                        .query(String.class).list())
                .containsExactly("mail.forgone", "mail.wanted", "mail.forgone");
    }

    @Test
    void aMailServerThatRefusesIsExplained() throws IOException {
        try (OddMailServer server = new OddMailServer()) {
            setUpMail(server);
            server.answer("mail from:", "550 5.7.1 not you");
            setEmail("Send to", "ada@example.org");
            press("Send test mail");
            waitFor("The mail server does not let us send as this sender. Check the sender address, or ask whoever"
                    + " runs the mail server. The server answered: 550 5.7.1.");
        }
    }

    @Test
    void theQueueCanBeStoppedAndShowsWhomNoMailReached() throws IOException {
        try (OddMailServer server = new OddMailServer()) {
            setUpMail(server);
            press("Stop sending");
            assertThat(notices()).anyMatch(text -> text.startsWith("Somebody stopped sending"));
            ProcessIdentity.run(() -> mail.send(new Mail(
                    new MailAddress("gone@example.org"), Language.EN, "mail.test", List.of(), null, null)));
            server.answer("rcpt to:", "550 5.1.1 unknown");
            worker.work();
            assertThat(server.conversations()).isZero();
            press("Go on sending");
            worker.work();
            screens.open(admin, "admin/settings");
            assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
            _click(dismissOf("gone@example.org"));
            assertThat(mail.queue().counts()).containsEntry(MailStatus.UNDELIVERABLE, 0L);
        }
    }

    private void setUpMail(OddMailServer server) {
        screens.open(admin, "admin/settings");
        assertThat(notVisible("Send test mail")).as("off without a server").isTrue();
        setText("Server name", "127.0.0.1");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Port")), server.port());
        @SuppressWarnings("unchecked")
        Select<MailSecurity> security = _get(Select.class, spec -> spec.withLabel("Encryption"));
        _setValue(security, MailSecurity.NONE);
        setEmail("Sender address", "tide@example.org");
        press("Save mail server");
    }

    private static Button dismissOf(String recipient) {
        @SuppressWarnings("unchecked")
        Grid<UndeliverableMail> grid = _get(Grid.class);
        Button button = (Button) GridKt._getCellComponent(
                grid, 0, "dismiss");
        assertThat(button.getAriaLabel().orElseThrow()).contains(recipient);
        return button;
    }

    private static String stateOf(String step) {
        return _find(Item.class).stream()
                .filter(item -> item.getElement().getTextRecursively().startsWith(step))
                .map(item -> _get(item, Status.class).getText())
                .findFirst()
                .orElseThrow();
    }

    private static boolean notVisible(String button) {
        _assertNone(Button.class, spec -> spec.withText(button));
        return true;
    }

    private static List<String> notices() {
        return _find(Notice.class).stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    private static void waitFor(String sentence) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(3));
        while (!notices().contains(sentence)) {
            assertThat(Instant.now()).as("%s, but it says %s", sentence, notices()).isBefore(deadline);
            MockVaadin.clientRoundtrip(false);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void setText(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    private static void setEmail(String label, String text) {
        _setValue(_get(EmailField.class, spec -> spec.withLabel(label)), text);
    }
}
