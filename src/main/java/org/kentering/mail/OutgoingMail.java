package org.kentering.mail;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/** A mail on its way, with everything needed to write it again at any attempt. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    /** After so many attempts, spread over about two days, nobody tries any more. */
    static final int ATTEMPTS = 9;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MailId id;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String kind;
    private String arguments;
    private @Nullable String sealedLink;
    private @Nullable UUID subjectId;
    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    private MailStatus status = MailStatus.QUEUED;

    private int attempts;
    private Instant queuedAt;
    private Instant nextAttempt;
    private @Nullable Instant notAfter;
    private @Nullable Instant lastAttempt;
    private @Nullable UUID claimedBy;
    private @Nullable Instant claimedUntil;
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MailTrouble trouble;

    private @Nullable String troubleCode;

    @Version
    private @Nullable Long version;

    protected OutgoingMail() {}

    OutgoingMail(Mail mail, String arguments, @Nullable String sealedLink, Instant now) {
        this(mail.recipient(), mail.language(), mail.kind(), arguments, mail.notAfter(), now);
        this.sealedLink = sealedLink;
    }

    OutgoingMail(LinkedMail mail, Instant now) {
        this(mail.recipient(), mail.language(), mail.kind(), MailArguments.NONE, mail.notAfter(), now);
        this.subjectId = mail.subject();
        this.personId = mail.person();
    }

    private OutgoingMail(
            MailAddress recipient,
            Language language,
            String kind,
            String arguments,
            @Nullable Instant notAfter,
            Instant now) {
        this.id = MailId.random();
        this.recipient = recipient.text();
        this.language = language;
        this.kind = kind;
        this.arguments = arguments;
        this.notAfter = notAfter;
        this.queuedAt = now;
        this.nextAttempt = now;
    }

    /** How long to wait after so many failed attempts: a minute, then four times as long each time, at most 12 hours. */
    static Duration pauseAfter(int failedAttempts) {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < failedAttempts && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(4);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    boolean isClaimedBy(UUID worker) {
        return status == MailStatus.SENDING && worker.equals(claimedBy);
    }

    boolean isTooLate(Instant now) {
        return notAfter != null && now.isAfter(notAfter);
    }

    void sent(Instant now) {
        settle(MailStatus.SENT, now);
        trouble = null;
        troubleCode = null;
    }

    /** The attempt failed; what follows depends on whose trouble it is. */
    void failed(MailTrouble why, @Nullable String code, Instant now) {
        trouble = why;
        troubleCode = code;
        switch (why.scope()) {
            case SERVER -> {
                attempts--;
                release(attempts == 0 ? MailStatus.QUEUED : MailStatus.FAILED, now);
            }
            case ATTEMPT -> {
                if (attempts >= ATTEMPTS) {
                    settle(MailStatus.UNDELIVERABLE, now);
                } else {
                    release(MailStatus.FAILED, now.plus(pauseAfter(attempts)));
                }
            }
            case FINAL -> settle(MailStatus.UNDELIVERABLE, now);
        }
    }

    private void release(MailStatus next, Instant again) {
        status = next;
        nextAttempt = again;
        claimedBy = null;
        claimedUntil = null;
    }

    private void settle(MailStatus last, Instant now) {
        release(last, now);
        settledAt = now;
        sealedLink = null;
    }

    MailId id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    Language language() {
        return language;
    }

    String kind() {
        return kind;
    }

    String arguments() {
        return arguments;
    }

    @Nullable String sealedLink() {
        return sealedLink;
    }

    @Nullable UUID subjectId() {
        return subjectId;
    }

    @Nullable UUID personId() {
        return personId;
    }

    MailStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttempt() {
        return nextAttempt;
    }

    @Nullable MailTrouble trouble() {
        return trouble;
    }
}
