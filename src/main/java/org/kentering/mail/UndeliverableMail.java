package org.kentering.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that nobody tries to send any more.
 *
 * @param code what the mail server answered, in its numbers
 */
public record UndeliverableMail(
        MailId id,
        String recipient,
        String kind,
        MailTrouble trouble,
        @Nullable String code,
        int attempts,
        Instant since) {

    /** The key of what this kind of mail is called: its subject. */
    public String subjectKey() {
        return kind + ".subject";
    }
}
