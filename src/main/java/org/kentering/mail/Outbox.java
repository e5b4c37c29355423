package org.kentering.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a worker does to the outbox, each in a transaction of its own, so that no connection to the database is held
 * while the mail server thinks.
 */
@Component
@Transactional
class Outbox {

    /** Longer than one mail can take with all time-outs of the connection; after that its worker is dead. */
    static final Duration LEASE = Duration.ofMinutes(3);

    private static final Duration RATE_WINDOW = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Limit CANDIDATES = Limit.of(10);

    private final OutgoingMails mails;
    private final MailQueues queues;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Outbox(OutgoingMails mails, MailQueues queues, Clock clock, ApplicationEventPublisher facts) {
        this.mails = mails;
        this.queues = queues;
        this.clock = clock;
        this.facts = facts;
    }

    /** Takes the next mail that is due; empty if there is none, the queue stands still, or this minute's are sent. */
    Optional<ClaimedMail> claim(UUID worker, int perMinute) {
        Instant now = clock.instant();
        if (!queue().isFlowing(now) || mails.attemptsSince(now.minus(RATE_WINDOW)) >= perMinute) {
            return Optional.empty();
        }
        for (MailId candidate : mails.due(now, CANDIDATES)) {
            if (mails.claim(candidate, worker, now, now.plus(LEASE)) == 1) {
                return mails.findById(candidate).map(mail -> claimed(mail, now));
            }
        }
        return Optional.empty();
    }

    private static ClaimedMail claimed(OutgoingMail mail, Instant now) {
        return new ClaimedMail(
                mail.id(),
                mail.recipient(),
                mail.language(),
                mail.kind(),
                mail.arguments(),
                mail.sealedLink(),
                mail.subjectId(),
                mail.personId(),
                mail.isTooLate(now));
    }

    /** The mail server took it. */
    void sent(MailId id, UUID worker) {
        queue().works();
        mails.findById(id).filter(mail -> mail.isClaimedBy(worker)).ifPresent(mail -> mail.sent(clock.instant()));
    }

    /** It did not leave; a trouble of the server makes all mails wait. */
    void failed(MailId id, UUID worker, MailTrouble trouble, @Nullable String code) {
        Instant now = clock.instant();
        if (trouble.scope() == MailTrouble.Scope.SERVER) {
            queue().inTrouble(trouble, code, now);
        }
        mails.findById(id).filter(mail -> mail.isClaimedBy(worker)).ifPresent(mail -> {
            mail.failed(trouble, code, now);
            if (mail.status() == MailStatus.UNDELIVERABLE) {
                facts.publishEvent(new MailUndeliverable(id.value(), mail.kind(), trouble));
            }
        });
    }

    /** Forgets recipients that nobody needs any more. */
    int sweep() {
        return mails.deleteSettledBefore(clock.instant().minus(KEPT));
    }

    private MailQueue queue() {
        return queues.findById(MailQueue.ONLY).orElseThrow();
    }
}
