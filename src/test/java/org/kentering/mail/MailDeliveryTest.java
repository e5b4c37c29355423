package org.kentering.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kentering.kernel.InstallationClock;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.settings.InstallationSeal;
import org.kentering.settings.MailSecurity;
import org.kentering.settings.MailServerDraft;
import org.kentering.settings.SettingsService;
import org.kentering.settings.SmallContext;
import org.kentering.settings.Standing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest(
        classes = {SmallContext.class, Standing.class, SampleLinks.class, SampleNews.class},
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mail;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "kentering.key-file=target/test-keys/mail.key",
            "kentering.public-url=https://tide.example.org",
            "kentering.clock=machine"
        })
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class MailDeliveryTest {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final String LINK = "https://tide.example.org/welcome/canary-link";

    @Autowired
    private MailService mail;

    @Autowired
    private MailWorker worker;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailAccess access;

    @Autowired
    private MailWriter writer;

    @Autowired
    private InstallationSeal seal;

    @Autowired
    private SampleLinks links;

    @Autowired
    private SettingsService settings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private InstallationClock clock;

    @Autowired
    private ApplicationEvents events;

    private OddMailServer server;

    @BeforeEach
    void open() throws IOException {
        clock.turnTo(START);
        database.sql("delete from outgoing_mail").update();
        server = new OddMailServer();
        Standing.signIn("ADMIN");
        use(server.port(), 60);
        mail.resume();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        Standing.signOut();
        clock.reset();
    }

    @Test
    void sendsWhatWasQueuedAndKeepsNoLink() {
        send("anna@example.org", LINK);
        assertThat(stored()).as("the link lies sealed").doesNotContain("canary");
        assertThat(counted(MailStatus.QUEUED)).isEqualTo(1);
        worker.work();
        assertThat(server.recipients()).containsExactly("anna@example.org");
        assertThat(server.taken().getFirst())
                .contains("canary-link")
                .contains("Auto-Submitted: auto-generated")
                .contains("From: Tide <tide@example.org>")
                .contains("Reply-To: help@example.org");
        assertThat(counted(MailStatus.SENT)).isEqualTo(1);
        assertThat(database.sql("select count(*) from outgoing_mail where sealed_link is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void sendsNothingTwice() {
        send("anna@example.org", null);
        worker.work();
        worker.work();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void usesOneConversationForABatch() {
        for (int i = 0; i < 10; i++) {
            send("p" + i + "@example.org", null);
        }
        worker.work();
        assertThat(server.taken()).hasSize(10);
        assertThat(server.conversations()).isEqualTo(1);
    }

    @Test
    void neverSendsFasterThanAllowed() {
        use(server.port(), 5);
        for (int i = 0; i < 12; i++) {
            send("p" + i + "@example.org", null);
        }
        worker.work();
        worker.work();
        assertThat(server.taken()).hasSize(5);
        pass(Duration.ofSeconds(40));
        worker.work();
        assertThat(server.taken()).hasSize(5);
        pass(Duration.ofSeconds(21));
        worker.work();
        assertThat(server.taken()).hasSize(10);
        pass(Duration.ofSeconds(61));
        worker.work();
        assertThat(server.taken()).hasSize(12);
    }

    @Test
    void sendsTheSameMessageAgainWhenItCannotKnow(CapturedOutput output) {
        send("anna@example.org", LINK);
        server.hangUpAfterTaking();
        worker.work();
        assertThat(counted(MailStatus.FAILED)).isEqualTo(1);
        server.behave();
        worker.work();
        assertThat(server.taken()).as("not before the pause is over").hasSize(1);
        pass(Duration.ofSeconds(61));
        worker.work();
        assertThat(server.messageIds()).hasSize(2).doesNotContain("");
        assertThat(Set.copyOf(server.messageIds())).as("a second copy that a mailbox recognises").hasSize(1);
        assertThat(counted(MailStatus.SENT)).isEqualTo(1);
        assertThat(output).contains("LOST").doesNotContain("anna@example.org", "canary");
    }

    @Test
    void givesUpARecipientThatDoesNotExistAndTellsTheAdministrator(CapturedOutput output) {
        server.answer("rcpt to:<gone@", "550 5.1.1 <gone@example.org> unknown, see https://tide.example.org/s/x");
        send("gone@example.org", LINK);
        send("anna@example.org", null);
        worker.work();
        assertThat(server.recipients()).as("the others still get theirs").containsExactly("anna@example.org");
        UndeliverableMail gone = undeliverable().getFirst();
        assertThat(gone.recipient()).isEqualTo("gone@example.org");
        assertThat(gone.trouble()).isEqualTo(MailTrouble.REFUSED);
        assertThat(gone.code()).isEqualTo("550 5.1.1");
        assertThat(stored()).doesNotContain("/s/x");
        assertThat(output).doesNotContain("gone@example.org");
        assertThat(events.stream(MailUndeliverable.class)).hasSize(1);
        mail.dismiss(gone.id());
        assertThat(undeliverable()).isEmpty();
        assertThatThrownBy(() -> mail.dismiss(gone.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void comesBackLaterWhenAskedToAndGivesUpAfterTwoDays() {
        server.answer("rcpt to:", "450 4.2.1 greylisted");
        send("anna@example.org", null);
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < OutgoingMail.ATTEMPTS; i++) {
            worker.work();
            Duration pause = OutgoingMail.pauseAfter(i + 1);
            pauses.add(pause);
            pass(pause.plusSeconds(1));
        }
        assertThat(undeliverable()).hasSize(1);
        assertThat(undeliverable().getFirst().attempts()).isEqualTo(OutgoingMail.ATTEMPTS);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(
                Duration.ofHours(40), Duration.ofHours(60));
    }

    @Test
    void letsAllMailsWaitForAServerThatIsDown() throws IOException {
        send("anna@example.org", null);
        send("bert@example.org", null);
        server.close();
        worker.work();
        QueueState state = mail.queue();
        assertThat(state.trouble()).isEqualTo(MailTrouble.UNREACHABLE);
        assertThat(state.troubleSince()).isBetween(START, START.plusSeconds(60));
        assertThat(state.waiting()).isEqualTo(2);
        try (OddMailServer again = new OddMailServer()) {
            useWithoutNotice(again.port());
            worker.work();
            assertThat(again.taken()).as("not before the pause is over").isEmpty();
            pass(Duration.ofSeconds(31));
            worker.work();
            assertThat(again.taken()).hasSize(2);
        }
        assertThat(mail.queue().trouble()).isNull();
        assertThat(attempts()).as("no attempt was used up").containsOnly(1);
    }

    @Test
    void blamesTheServerAndNotTheRecipientForARefusedSender() {
        server.answer("mail from:", "550 5.7.1 not you");
        send("anna@example.org", null);
        worker.work();
        assertThat(mail.queue().trouble()).isEqualTo(MailTrouble.SENDER_REFUSED);
        assertThat(mail.queue().waiting()).isEqualTo(1);
        assertThat(undeliverable()).isEmpty();
    }

    @Test
    void judgesWhatTheServerSaysToTheMailItself() {
        server.answer("data.", "554 5.7.1 looks like spam");
        send("anna@example.org", null);
        worker.work();
        assertThat(undeliverable().getFirst().trouble()).isEqualTo(MailTrouble.REFUSED);
        server.answer("data.", "452 4.3.1 no room");
        send("bert@example.org", null);
        worker.work();
        assertThat(counted(MailStatus.FAILED)).isEqualTo(1);
    }

    @Test
    void insistsOnEncryptionWhenItWasAskedFor() {
        change(new MailServerDraft(
                "127.0.0.1", server.port(), MailSecurity.STARTTLS, null, null, "Tide", "tide@example.org", null, 60));
        send("anna@example.org", LINK);
        worker.work();
        assertThat(server.taken()).isEmpty();
        assertThat(mail.queue().trouble()).isEqualTo(MailTrouble.ENCRYPTION);
    }

    @Test
    void standsStillWhileStopped() {
        mail.stop();
        send("anna@example.org", null);
        worker.work();
        assertThat(server.taken()).isEmpty();
        assertThat(mail.queue().stopped()).isTrue();
        mail.resume();
        worker.work();
        assertThat(server.taken()).hasSize(1);
        assertThat(events.stream(MailQueueSwitched.class).map(MailQueueSwitched::action))
                .endsWith("mail.stopped", "mail.resumed");
    }

    @Test
    void takesOverFromAWorkerThatDied() {
        send("anna@example.org", null);
        UUID dead = UUID.randomUUID();
        assertThat(claim(dead)).isPresent();
        assertThat(claim(UUID.randomUUID())).as("nobody else gets it").isEmpty();
        worker.work();
        assertThat(server.taken()).isEmpty();
        pass(Outbox.LEASE.plusSeconds(1));
        worker.work();
        assertThat(server.taken()).hasSize(1);
        assertThat(counted(MailStatus.SENT)).isEqualTo(1);
    }

    @Test
    void hearsNothingMoreFromAWorkerWhoseClaimIsOver() {
        MailId id = send("anna@example.org", null);
        UUID slow = UUID.randomUUID();
        claim(slow);
        pass(Outbox.LEASE.plusSeconds(1));
        worker.work();
        outbox.failed(id, slow, MailTrouble.REFUSED, "550");
        assertThat(counted(MailStatus.SENT)).isEqualTo(1);
    }

    @Test
    void sharesTheWorkBetweenNodesWithoutSendingTwice() throws InterruptedException {
        use(server.port(), 6000);
        for (int i = 0; i < 60; i++) {
            send("p" + i + "@example.org", null);
        }
        List<Thread> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            MailWorker node = new MailWorker(outbox, access, writer, seal, List.of(links), clock);
            nodes.add(Thread.ofPlatform().start(node::work));
        }
        for (Thread node : nodes) {
            node.join(TimeUnit.MINUTES.toMillis(1));
        }
        worker.work();
        assertThat(server.recipients()).hasSize(60).doesNotHaveDuplicates();
        assertThat(counted(MailStatus.SENT)).isEqualTo(60);
    }

    @Test
    void makesTheLinkOfAWaveOnlyWhenItSendsAndKeepsItNowhere(CapturedOutput output) {
        UUID wave = UUID.randomUUID();
        UUID anna = UUID.randomUUID();
        sendLinked(wave, anna, "anna@example.org", null);
        assertThat(links.asked(anna)).isZero();
        assertThat(waiting(wave)).isEqualTo(1);
        server.hangUpAfterTaking();
        worker.work();
        assertThat(stored()).doesNotContain("canary");
        server.behave();
        pass(Duration.ofSeconds(61));
        worker.work();
        assertThat(server.taken())
                .hasSize(2)
                .allSatisfy(copy -> assertThat(copy.replace("=\n", "")).contains(SampleLinks.link(anna)));
        assertThat(waiting(wave)).isZero();
        assertThat(stored()).doesNotContain("canary");
        assertThat(output).doesNotContain("canary", "anna@example.org");
    }

    @Test
    void asksForNoLinkWhileThereIsNobodyToHandItTo() throws IOException {
        UUID anna = UUID.randomUUID();
        sendLinked(UUID.randomUUID(), anna, "anna@example.org", null);
        server.close();
        worker.work();
        assertThat(links.asked(anna)).isZero();
    }

    @Test
    void sendsNoLinkOfAWaveThatIsOver() {
        UUID wave = UUID.randomUUID();
        sendLinked(wave, UUID.randomUUID(), "anna@example.org", null);
        sendLinked(UUID.randomUUID(), UUID.randomUUID(), "bert@example.org", START.plusSeconds(60));
        links.end(wave);
        pass(Duration.ofSeconds(61));
        worker.work();
        assertThat(server.taken()).isEmpty();
        assertThat(undeliverable())
                .extracting(UndeliverableMail::trouble)
                .containsExactlyInAnyOrder(MailTrouble.WITHDRAWN, MailTrouble.EXPIRED);
    }

    @Test
    void invitesAPersonOnceToAWave() {
        UUID wave = UUID.randomUUID();
        UUID anna = UUID.randomUUID();
        sendLinked(wave, anna, "anna@example.org", null);
        assertThatThrownBy(() -> sendLinked(wave, anna, "anna@example.org", null))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(ProcessIdentity.call(() -> mail.forget(SampleLinks.KIND, wave))).isEqualTo(1);
        worker.work();
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void tellsSomethingWithoutALink() {
        LinkedMail news = new LinkedMail(
                new MailAddress("anna@example.org"), Language.EN, SampleNews.KIND, UUID.randomUUID(), UUID.randomUUID(),
                null);
        ProcessIdentity.run(() -> mail.sendLinked(List.of(news)));
        worker.work();
        assertThat(server.taken()).singleElement().asString()
                .contains("This mail shows that Kentering can send mail.")
                .contains("Auto-Submitted: auto-generated")
                .doesNotContain("href");
    }

    @Test
    void forgetsRecipientsAfterAMonth() {
        send("anna@example.org", null);
        worker.work();
        send("bert@example.org", null);
        pass(Duration.ofDays(31));
        worker.sweep();
        assertThat(stored()).doesNotContain("anna@example.org").contains("bert@example.org");
    }

    @Test
    void sendsATestMailAndSaysWhatBecameOfIt() throws IOException {
        MailAddress me = new MailAddress("admin@example.org");
        assertThat(mail.queue().testAcceptedAt()).isNull();
        TestMailResult good = mail.testMail(me, Language.DE);
        assertThat(good.accepted()).isTrue();
        assertThat(server.recipients()).containsExactly("admin@example.org");
        assertThat(mail.queue().testAcceptedAt()).isBetween(START, START.plusSeconds(60));
        server.answer("rcpt to:", "550 5.1.1 no");
        TestMailResult refused = mail.testMail(me, Language.DE);
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.words().key()).isEqualTo("mail.test.answered");
        server.close();
        assertThat(mail.testMail(me, Language.DE).words().key()).isEqualTo("mail.trouble.unreachable.advice");
        use(server.port(), 60);
        assertThat(mail.queue().testAcceptedAt()).as("another server wants another test").isNull();
        assertThat(events.stream(MailTested.class).map(MailTested::accepted)).containsExactly(true, false, false);
    }

    @Test
    void isOffWithoutAMailServerAndSaysWhy() {
        change(new MailServerDraft(
                "", 587, MailSecurity.STARTTLS, null, null, "Tide", "tide@example.org", null, 60));
        assertThat(mail.channel().isOn()).isFalse();
        assertThat(mail.channel().offBecause().key()).isEqualTo("mail.channel.noServer");
        assertThatThrownBy(() -> send("anna@example.org", null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> mail.testMail(new MailAddress("a@example.org"), Language.NL))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void sendsForTheInstallationAlone() {
        Mail any = new Mail(
                new MailAddress("anna@example.org"), Language.NL, "mail.test", List.of(), null, null);
        assertThatThrownBy(() -> mail.send(any)).isInstanceOf(AuthorizationDeniedException.class);
        Standing.signIn("COORDINATOR");
        assertThatThrownBy(() -> mail.queue()).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> mail.testMail(new MailAddress("a@example.org"), Language.NL))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private MailId send(String recipient, String link) {
        Mail one = new Mail(
                new MailAddress(recipient),
                Language.EN,
                link == null ? "mail.test" : SampleLinks.KIND,
                List.of("Anna", 2),
                link,
                null);
        return ProcessIdentity.call(() -> mail.send(one));
    }

    private void sendLinked(UUID wave, UUID person, String recipient, Instant notAfter) {
        LinkedMail one = new LinkedMail(
                new MailAddress(recipient), Language.EN, SampleLinks.KIND, wave, person, notAfter);
        ProcessIdentity.run(() -> mail.sendLinked(List.of(one)));
    }

    private int waiting(UUID wave) {
        return ProcessIdentity.call(() -> mail.waiting(SampleLinks.KIND, wave));
    }

    private void use(int port, int perMinute) {
        change(new MailServerDraft(
                "127.0.0.1", port, MailSecurity.NONE, null, null, "Tide", "tide@example.org", "help@example.org",
                perMinute));
    }

    private void change(MailServerDraft draft) {
        settings.changeMailServer(draft, settings.settings().version());
    }

    /** The server comes back at another port, and nobody tells the queue. */
    private void useWithoutNotice(int port) {
        database.sql("update settings set mail_port = ?").param(port).update();
    }

    private void pass(Duration time) {
        clock.turnTo(clock.instant().plus(time));
    }

    private long counted(MailStatus status) {
        return mail.queue().counts().get(status);
    }

    private List<UndeliverableMail> undeliverable() {
        return mail.undeliverable(PageRequest.of(0, 20));
    }

    private List<Integer> attempts() {
        return database.sql("select attempts from outgoing_mail").query(Integer.class).list();
    }

    private String stored() {
        return database.sql("select * from outgoing_mail").query().listOfRows().toString();
    }

    private Optional<ClaimedMail> claim(UUID worker) {
        return outbox.due(60).stream().findFirst().flatMap(mail -> outbox.claim(mail, worker));
    }
}
