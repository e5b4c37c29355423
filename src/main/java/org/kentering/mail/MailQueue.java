package org.kentering.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all mails together: one row, there from the first migration on. Only what changed is written, so
 * that stopping the queue never loses against a worker that notes a trouble at the same moment.
 */
@Entity
@Table(name = "mail_queue")
@DynamicUpdate
class MailQueue {

    static final int ONLY = 1;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    @Id
    private int singleton = ONLY;

    private boolean stopped;

    @Enumerated(EnumType.STRING)
    private @Nullable MailTrouble trouble;

    private @Nullable String troubleCode;
    private @Nullable Instant troubleSince;
    private int troubleCount;
    private @Nullable Instant retryAt;
    private @Nullable Instant testAcceptedAt;
    private boolean withoutMail;

    protected MailQueue() {}

    /** Whether mails may leave now. */
    boolean isFlowing(Instant now) {
        return !stopped && (retryAt == null || !now.isBefore(retryAt));
    }

    void stop() {
        stopped = true;
    }

    void resume() {
        stopped = false;
        retryAt = null;
    }

    /** The server is in trouble: all mails wait, half a minute at first, twice as long each time, at most 15 minutes. */
    void inTrouble(MailTrouble why, @Nullable String code, Instant now) {
        trouble = why;
        troubleCode = code;
        troubleSince = troubleSince == null ? now : troubleSince;
        Duration pause = Duration.ofSeconds(30L << Math.min(troubleCount, 5));
        retryAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        troubleCount++;
    }

    void works() {
        trouble = null;
        troubleCode = null;
        troubleSince = null;
        troubleCount = 0;
        retryAt = null;
    }

    void testAccepted(Instant now) {
        testAcceptedAt = now;
        works();
    }

    /** Another server has to be tried anew, and whoever sets one up wants mail. */
    void serverChanged() {
        testAcceptedAt = null;
        withoutMail = false;
        works();
    }

    void goWithout(boolean without) {
        withoutMail = without;
    }

    boolean isWithoutMail() {
        return withoutMail;
    }

    boolean isStopped() {
        return stopped;
    }

    @Nullable MailTrouble trouble() {
        return trouble;
    }

    @Nullable String troubleCode() {
        return troubleCode;
    }

    @Nullable Instant troubleSince() {
        return troubleSince;
    }

    @Nullable Instant retryAt() {
        return retryAt;
    }

    @Nullable Instant testAcceptedAt() {
        return testAcceptedAt;
    }
}
