package org.kentering.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.settings.CompanyDraft;
import org.kentering.settings.InstallationSettings;
import org.kentering.settings.MailSecurity;
import org.kentering.settings.MailServerDraft;
import org.kentering.settings.SettingsService;
import org.kentering.settings.SmallContext;
import org.kentering.settings.Standing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Delivery into a real mail server, and what a mail program finds there. */
@SpringBootTest(
        classes = {SmallContext.class, Standing.class, SampleLinks.class},
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:post;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "kentering.key-file=target/test-keys/post.key",
            "kentering.public-url=https://tide.example.org",
            "kentering.clock=machine"
        })
class MailDeliveryIT {

    private static final String LINK = "https://tide.example.org/welcome/abc-DEF_123";

    @Autowired
    private MailService mail;

    @Autowired
    private MailWorker worker;

    @Autowired
    private SettingsService settings;

    private final GreenMail post = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });

    @BeforeEach
    void open() {
        post.start();
        post.setUser("tide@example.org", "tide", "right");
        Standing.signIn("ADMIN");
        InstallationSettings present = settings.settings();
        settings.changeCompany(
                new CompanyDraft("Gräfe & Söhne", present.timeZone(), Language.DE), present.version());
    }

    @AfterEach
    void close() {
        post.stop();
        Standing.signOut();
    }

    @Test
    void arrivesAsAMailProgramWantsIt() throws Exception {
        use(post.getSmtp().getPort(), MailSecurity.NONE, "right");
        send("joerg@example.org", Language.DE, "Jörg Ä.");
        worker.work();
        MimeMessage message = post.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("For Jörg Ä.");
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("tide@example.org");
        assertThat(from.getPersonal()).isEqualTo("Gräfe & Söhne, KI");
        assertThat(message.getReplyTo()).containsExactly(new InternetAddress("help@example.org"));
        assertThat(message.getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("de");
        assertThat(message.getMessageID()).endsWith(".kentering>");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).as("plain first").isTrue();
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Dear Jörg Ä.,")
                .contains(LINK)
                .contains("Gräfe & Söhne");
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("href=\"" + LINK + "\"")
                .contains("Gräfe &amp; Söhne");
    }

    @Test
    void addsNoHeaderForAnybodysName() throws Exception {
        use(post.getSmtp().getPort(), MailSecurity.NONE, "right");
        send("anna@example.org", Language.EN, "Eve\r\nBcc: all@example.org\r\n\r\nBody");
        worker.work();
        assertThat(post.getReceivedMessages()).hasSize(1);
        MimeMessage message = post.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("anna@example.org"));
    }

    @Test
    void saysThatTheSignInWasWrong() {
        use(post.getSmtp().getPort(), MailSecurity.NONE, "wrong");
        TestMailResult result = mail.testMail(new MailAddress("admin@example.org"), Language.NL);
        assertThat(result.accepted()).isFalse();
        assertThat(result.words().toString()).contains("mail.trouble.sign_in.advice");
    }

    @Test
    void trustsNoCertificateThatAnybodyCouldHaveMade() {
        use(post.getSmtps().getPort(), MailSecurity.TLS, "right");
        TestMailResult result = mail.testMail(new MailAddress("admin@example.org"), Language.NL);
        assertThat(result.accepted()).isFalse();
        assertThat(result.words().toString()).contains("mail.trouble.encryption.advice");
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    private void send(String recipient, Language language, String name) {
        Mail one = new Mail(new MailAddress(recipient), language, SampleLinks.KIND, List.of(name, 2), LINK, null);
        ProcessIdentity.run(() -> mail.send(one));
    }

    private void use(int port, MailSecurity security, String password) {
        settings.changeMailServer(
                new MailServerDraft(
                        "127.0.0.1",
                        port,
                        security,
                        "tide",
                        password,
                        "Gräfe & Söhne, KI",
                        "tide@example.org",
                        "help@example.org",
                        600),
                settings.settings().version());
        mail.resume();
    }
}
