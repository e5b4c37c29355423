package org.kentering.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.settings.InstallationSeal;
import org.kentering.settings.MailServerAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. Each node has one; a mail belongs to whoever claimed it, for as long as that node lives. No log
 * line names a recipient or a link.
 */
@Component
class MailWorker {

    static final String LINK = "mail.link";

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);

    private final UUID worker = UUID.randomUUID();
    private final Outbox outbox;
    private final MailAccess access;
    private final MailWriter writer;
    private final InstallationSeal seal;
    private final Map<String, LinkSource> sources;
    private final Clock clock;

    MailWorker(
            Outbox outbox,
            MailAccess access,
            MailWriter writer,
            InstallationSeal seal,
            List<LinkSource> sources,
            Clock clock) {
        this.outbox = outbox;
        this.access = access;
        this.writer = writer;
        this.seal = seal;
        this.sources = sources.stream().collect(Collectors.toMap(LinkSource::kind, Function.identity()));
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kentering.mail.pause:PT5S}", initialDelayString = "${kentering.mail.pause:PT5S}")
    void work() {
        ProcessIdentity.run(this::sendWhatIsDue);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        int forgotten = outbox.sweep();
        if (forgotten > 0) {
            LOG.info("Forgot {} mails that were settled a month ago", forgotten);
        }
    }

    private void sendWhatIsDue() {
        if (!access.channel().isOn()) {
            return;
        }
        MailServerAccess server = access.server();
        try (MailTransport transport = new MailTransport(server)) {
            List<MailId> due = outbox.due(server.server().perMinute());
            while (!due.isEmpty()) {
                due.forEach(mail -> outbox.claim(mail, worker).ifPresent(claimed -> send(claimed, transport)));
                due = outbox.due(server.server().perMinute());
            }
        }
    }

    private void send(ClaimedMail mail, MailTransport transport) {
        try {
            // connected first: a link is made only when there is somebody to hand it to
            if (!mail.tooLate()) {
                transport.connect();
            }
            transport.send(
                    access.messageId(mail.id()),
                    mail.recipient(),
                    mail.language().tag(),
                    wording(mail),
                    clock.instant());
            outbox.sent(mail.id(), worker);
        } catch (SendFailure failure) {
            LOG.warn("Mail {} did not leave: {}", mail.id().value(), failure.getMessage());
            outbox.failed(mail.id(), worker, failure.trouble(), failure.code());
        }
    }

    private Wording wording(ClaimedMail mail) throws SendFailure {
        if (mail.tooLate()) {
            throw new SendFailure(MailTrouble.EXPIRED, null);
        }
        try {
            if (mail.subject() != null && mail.person() != null) {
                LinkedContent content = content(mail, mail.subject(), mail.person());
                return words(mail, content.arguments(), content.link());
            }
            return words(mail, MailArguments.read(mail.arguments()), link(mail));
        } catch (RuntimeException problem) {
            // the class alone: the message may hold what was to be written
            LOG.error("Mail {} cannot be written: {}", mail.id().value(), problem.getClass().getName());
            throw new SendFailure(MailTrouble.NOT_WRITTEN, null);
        }
    }

    private LinkedContent content(ClaimedMail mail, UUID subject, UUID person) throws SendFailure {
        return sources.get(mail.kind())
                .contentOf(subject, person, mail.language())
                .orElseThrow(() -> new SendFailure(MailTrouble.WITHDRAWN, null));
    }

    private @Nullable String link(ClaimedMail mail) throws SendFailure {
        String sealed = mail.sealedLink();
        if (sealed == null) {
            return null;
        }
        byte[] link = seal.open(LINK, sealed).orElseThrow(() -> new SendFailure(MailTrouble.WITHDRAWN, null));
        return new String(link, StandardCharsets.UTF_8);
    }

    private Wording words(ClaimedMail mail, List<Object> arguments, @Nullable String link) {
        return writer.write(mail.kind(), mail.language(), arguments, link, access.face());
    }

    Optional<LinkSource> source(String kind) {
        return Optional.ofNullable(sources.get(kind));
    }
}
