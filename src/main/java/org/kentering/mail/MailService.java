package org.kentering.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;
import org.kentering.kernel.MayAdminister;
import org.kentering.kernel.MayAnyone;
import org.kentering.kernel.MayProcess;
import org.kentering.kernel.Message;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.settings.InstallationSeal;
import org.kentering.settings.SettingsChanged;
import org.kentering.settings.SettingsService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes mails for the outbox and tells how it is doing. Only the installation itself sends: a module that has decided
 * that a mail is due wraps the call into {@link org.kentering.kernel.ProcessIdentity}. A mail is taken in the
 * caller's transaction, so that nothing is sent about what was rolled back.
 */
@Service
public class MailService {

    private static final String TEST = "mail.test";

    private final OutgoingMails mails;
    private final MailQueues queues;
    private final MailAccess access;
    private final MailWriter writer;
    private final MailWorker worker;
    private final InstallationSeal seal;
    private final SettingsService settings;
    private final Clock clock;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    MailService(
            OutgoingMails mails,
            MailQueues queues,
            MailAccess access,
            MailWriter writer,
            MailWorker worker,
            InstallationSeal seal,
            SettingsService settings,
            Clock clock,
            ApplicationEventPublisher facts,
            PlatformTransactionManager transactions) {
        this.mails = mails;
        this.queues = queues;
        this.access = access;
        this.writer = writer;
        this.worker = worker;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
        this.facts = facts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether mails can be sent at all and, if not, why: what a screen shows instead of a button. */
    @MayAnyone
    public MailChannel channel() {
        return access.channel();
    }

    /**
     * Queues a mail.
     *
     * @throws Refusal if mail is off
     */
    @MayProcess
    @Transactional
    public MailId send(Mail mail) {
        requireChannel();
        writer.check(mail.kind(), mail.language(), mail.link() != null);
        String link = mail.link();
        String sealed = link == null ? null : seal.seal(MailWorker.LINK, link.getBytes(StandardCharsets.UTF_8));
        String arguments = MailArguments.write(mail.arguments(), mail.language());
        return mails.save(new OutgoingMail(mail, arguments, sealed, clock.instant())).id();
    }

    /**
     * Queues mails that are filled when they are sent.
     *
     * @throws Refusal if mail is off
     */
    @MayProcess
    @Transactional
    public void sendLinked(Collection<LinkedMail> linked) {
        requireChannel();
        Instant now = clock.instant();
        for (LinkedMail mail : linked) {
            LinkSource source = worker.source(mail.kind())
                    .orElseThrow(() -> new IllegalArgumentException("nobody fills mails of " + mail.kind()));
            writer.check(mail.kind(), mail.language(), source.hasLink());
        }
        mails.saveAll(linked.stream().map(mail -> new OutgoingMail(mail, now)).toList());
    }

    /** How many mails of that kind about that subject still have an attempt before them. */
    @MayProcess
    @Transactional(readOnly = true)
    public int waiting(String kind, UUID subject) {
        return mails.open(kind, subject);
    }

    /** How many mails of that kind about that subject the mail server took within the last month. */
    @MayProcess
    @Transactional(readOnly = true)
    public int sent(String kind, UUID subject) {
        return mails.sent(kind, subject);
    }

    /** Removes all mails of that kind about that subject, with their recipients; what waits is not sent any more. */
    @MayProcess
    @Transactional
    public int forget(String kind, UUID subject) {
        return mails.forget(kind, subject);
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public QueueState queue() {
        Map<MailStatus, Long> counts = new EnumMap<>(MailStatus.class);
        for (MailStatus status : MailStatus.values()) {
            counts.put(status, 0L);
        }
        mails.counts().forEach(count -> counts.put(count.status(), count.mails()));
        MailQueue queue = row();
        return new QueueState(
                access.channel(),
                queue.isStopped(),
                counts,
                queue.trouble(),
                queue.troubleCode(),
                queue.troubleSince(),
                queue.retryAt(),
                queue.testAcceptedAt(),
                queue.isWithoutMail());
    }

    /** Lets no further mail leave until {@link #resume()}; what is being handed over still arrives. */
    @MayAdminister
    @Transactional
    public void stop() {
        row().stop();
        facts.publishEvent(new MailQueueSwitched(settings.installation().id(), false));
    }

    /** Lets mails leave again, and tries a server in trouble at once. */
    @MayAdminister
    @Transactional
    public void resume() {
        row().resume();
        facts.publishEvent(new MailQueueSwitched(settings.installation().id(), true));
    }

    /** Says whether this installation is to work without mail; a mail server that is set up afterwards ends that. */
    @MayAdminister
    @Transactional
    public void goWithout(boolean without) {
        row().goWithout(without);
        facts.publishEvent(new MailForgone(settings.installation().id(), without));
    }

    /** Mails that nobody tries to send any more, the latest first. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<UndeliverableMail> undeliverable(Pageable page) {
        return mails.undeliverable(page);
    }

    /**
     * Takes a mail off the list of undeliverable ones.
     *
     * @throws NotFound if it is not on it
     */
    @MayAdminister
    @Transactional
    public void dismiss(MailId mail) {
        if (mails.dismiss(mail) == 0) {
            throw new NotFound();
        }
    }

    /** Sends one mail now, past the queue, and says what the server did with it. */
    @MayAdminister
    public TestMailResult testMail(MailAddress recipient, Language language) {
        requireChannel();
        try (MailTransport transport = new MailTransport(access.server())) {
            Wording wording = writer.write(TEST, language, List.of(), null, access.face());
            Instant now = clock.instant();
            transport.connect();
            transport.send(access.messageId(MailId.random()), recipient.text(), language.tag(), wording, now);
            tested(now);
            return new TestMailResult(true, Message.of("mail.test.accepted", recipient.text()));
        } catch (SendFailure failure) {
            tested(null);
            Message why = Message.of(failure.trouble().label().key() + ".advice");
            return failure.code() == null
                    ? new TestMailResult(false, why)
                    : new TestMailResult(false, Message.of("mail.test.answered", why, failure.code()));
        }
    }

    private void tested(@Nullable Instant acceptedAt) {
        transaction.executeWithoutResult(status -> {
            if (acceptedAt != null) {
                row().testAccepted(acceptedAt);
            }
            facts.publishEvent(new MailTested(settings.installation().id(), acceptedAt != null));
        });
    }

    @EventListener
    void noticeAnotherServer(SettingsChanged change) {
        if (change.part() == SettingsChanged.Part.MAIL) {
            row().serverChanged();
        }
    }

    private void requireChannel() {
        Message off = access.channel().offBecause();
        if (off != null) {
            throw new Refusal(off);
        }
    }

    private MailQueue row() {
        return queues.findById(MailQueue.ONLY).orElseThrow();
    }
}
