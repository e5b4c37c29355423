package org.kentering.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** Looking for what is due costs more than sending one mail, so that it is done for many; any of them can be stopped. */
    private static final int AT_ONCE = 100;


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

    /** The next mails that are due, as many as may still leave in this minute; none while the queue stands still. */
    List<MailId> due(int perMinute) {
        Instant now = clock.instant();
        if (!queue().isFlowing(now)) {
            return List.of();
        }
        int left = perMinute - mails.attemptsSince(now.minus(RATE_WINDOW));
        return left <= 0 ? List.of() : mails.due(now, Limit.of(Math.min(left, AT_ONCE)));
    }

    /** Takes a mail for a worker; empty if another one was faster, or the queue stands still by now. */
    Optional<ClaimedMail> claim(MailId mail, UUID worker) {
        Instant now = clock.instant();
        if (!queue().isFlowing(now) || mails.claim(mail, worker, now, now.plus(LEASE)) != 1) {
            return Optional.empty();
        }
        return mails.findById(mail).map(found -> claimed(found, now));
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
