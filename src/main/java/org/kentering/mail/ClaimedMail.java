package org.kentering.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/** A mail that one worker may send now, and nobody else. */
record ClaimedMail(
        MailId id,
        String recipient,
        Language language,
        String kind,
        String arguments,
        @Nullable String sealedLink,
        @Nullable UUID subject,
        @Nullable UUID person,
        boolean tooLate) {

    @Override
    public String toString() {
        return "ClaimedMail[" + id.value() + "]";
    }
}
