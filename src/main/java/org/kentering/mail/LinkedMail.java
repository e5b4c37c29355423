package org.kentering.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/**
 * A mail whose content is kept nowhere: the {@link LinkSource} of its kind makes it, and its link if it has one, whenever
 * the mail is sent. Of one kind, about one subject, a person gets only one.
 *
 * @param subject what it is about, for instance a wave
 * @param person whom it is for
 * @param notAfter when it is too late to send it; null: never
 */
public record LinkedMail(
        MailAddress recipient, Language language, String kind, UUID subject, UUID person, @Nullable Instant notAfter) {

    @Override
    public String toString() {
        return "LinkedMail[" + kind + "]";
    }
}
