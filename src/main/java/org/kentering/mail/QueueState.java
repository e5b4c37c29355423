package org.kentering.mail;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the queue is doing.
 *
 * @param stopped whether an administrator stopped it
 * @param counts mails by status; every status is there
 * @param trouble why nothing leaves at the moment; null: nothing is wrong
 * @param retryAt when the server is tried again; null: nothing waits for that
 * @param testAcceptedAt when the present server took a test mail; null: it did not yet
 * @param withoutMail whether an administrator decided to work without mail
 */
public record QueueState(
        MailChannel channel,
        boolean stopped,
        Map<MailStatus, Long> counts,
        @Nullable MailTrouble trouble,
        @Nullable String troubleCode,
        @Nullable Instant troubleSince,
        @Nullable Instant retryAt,
        @Nullable Instant testAcceptedAt,
        boolean withoutMail) {

    /** Whether it is settled that mail works, or that it is not wanted. */
    public boolean isSettled() {
        return testAcceptedAt != null || withoutMail;
    }

    /** How many mails still have an attempt before them. */
    public long waiting() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().isOpen())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
