package org.kentering.mail;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kentering.design.Notice;
import org.kentering.identity.AccountDraft;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.settings.CompanyDraft;
import org.kentering.settings.MailSecurity;
import org.kentering.settings.MailServerDraft;
import org.kentering.settings.SettingsService;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** J-01: the administrator has a one-time link mailed to its owner, through the queue and over SMTP. */
@KenteringTest
class J01MailALinkTest {

    private static final Pattern LINK = Pattern.compile("https://kentering\\.example/((welcome|reset)/[A-Za-z0-9_-]{32})");

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    AccountService accounts;

    @Autowired
    SettingsService settings;

    @Autowired
    MailService mail;

    @Autowired
    MailWorker worker;

    private AccountId admin;
    private OddMailServer server;

    @BeforeEach
    void open() throws Exception {
        server = new OddMailServer();
        admin = world.account("Ada Admin", Role.ADMIN);
        world.signIn(admin);
        settings.changeCompany(
                new CompanyDraft("Waterman & Zn.", settings.publicFace().timeZone(), Language.DE),
                settings.settings().version());
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aNewColleagueChoosesAPasswordFromTheMail(Language language) throws Exception {
        mailIsOn();
        AccountId bo = accounts.create(new AccountDraft("Bo Bakker", "bo@example.org", language, Set.of()));
        screens.open(admin, "admin/accounts/" + bo.value());
        press("Mail a one-time link");
        assertThat(notices()).anyMatch(text -> text.startsWith("A link is on its way to bo@example.org."));
        assertThat(_find(TextField.class)).as("nobody else sees it").noneMatch(field -> field.getValue().contains("welcome/"));
        worker.work();

        assertThat(server.recipients()).containsExactly("bo@example.org");
        MimeMessage message = theMail();
        assertThat(message.getSubject()).isEqualTo(switch (language) {
            case EN -> "Your account for Waterman & Zn.";
            case NL -> "Je account voor Waterman & Zn.";
            case DE -> "Ihr Konto für Waterman & Zn.";
        });
        assertThat(plain(message)).contains("Bo Bakker");

        screens.openAsStranger(Language.EN, linkIn(message, "welcome"));
        _setValue(_get(PasswordField.class), "four lanterns drift north");
        press("Set the password");
        assertThat(_get(H1.class).getText()).isEqualTo("Your password is set");
        world.signIn(admin);
        assertThat(accounts.account(bo).hasPassword()).isTrue();
    }

    @Test
    void whoForgotThePasswordGetsALinkInTheLanguageOfTheCompany() throws Exception {
        mailIsOn();
        AccountId eva = world.account("Eva");
        world.jdbc().sql("update account set language = null where id = ?").param(eva.value()).update();
        world.signIn(admin);
        accounts.sendLink(eva);
        worker.work();
        assertThat(theMail().getSubject()).isEqualTo("Ein neues Passwort für Waterman & Zn.");
        assertThat(linkIn(theMail(), "reset")).isNotEmpty();
        assertThat(world.jdbc().sql("select sealed_link from outgoing_mail").query(String.class).optional())
                .as("erased once it has left").isEmpty();
    }

    @Test
    void aLinkThatIsOverDoesNotLeaveAnyMore() throws Exception {
        mailIsOn();
        AccountId eva = world.account("Eva");
        accounts.sendLink(eva);
        world.clock().turnTo(world.clock().instant().plus(Duration.ofMinutes(61)));
        worker.work();
        assertThat(server.taken()).isEmpty();
        world.signIn(admin);
        assertThat(mail.queue().counts()).containsEntry(MailStatus.UNDELIVERABLE, 1L);
    }

    @Test
    void withoutMailTheWholeLinkIsShownAndWhyItIsNotMailed() {
        AccountId eva = world.account("Eva");
        screens.open(admin, "admin/accounts/" + eva.value());
        _assertNone(Button.class, spec -> spec.withText("Mail a one-time link"));
        assertThat(Screens.text()).contains("Mail is off: no mail server is set up yet.");
        press("Make a one-time link");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Link")).getValue()).matches(LINK);
    }

    private void mailIsOn() {
        settings.changeMailServer(
                new MailServerDraft("127.0.0.1", server.port(), MailSecurity.NONE, null, "", "Waterman",
                        "tide@example.org", null, 600),
                settings.settings().version());
    }

    private MimeMessage theMail() throws Exception {
        assertThat(server.taken()).hasSize(1);
        byte[] raw = server.taken().getFirst().getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(null, new ByteArrayInputStream(raw));
    }

    private static String plain(MimeMessage message) throws Exception {
        return (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
    }

    private static String linkIn(MimeMessage message, String kind) throws Exception {
        Matcher link = LINK.matcher(plain(message));
        assertThat(link.find()).as(plain(message)).isTrue();
        assertThat(link.group(2)).isEqualTo(kind);
        return link.group(1);
    }

    private static List<String> notices() {
        return _find(Notice.class).stream().map(notice -> notice.getElement().getTextRecursively()).toList();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
