package org.kentering.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/**
 * A mail to one person.
 *
 * @param language what the person reads
 * @param kind where its texts start: {@code <kind>.subject}, {@code <kind>.text} (paragraphs apart by an empty line)
 *     and, with a link, {@code <kind>.action} (what the link does); {@code <kind>.after} may follow it
 * @param arguments what goes into all of these texts: text, whole numbers, dates, moments, {@code Message}, {@code
 *     LocalText}
 * @param link what the person is to open; kept sealed, and erased when the mail needs no further attempt
 * @param notAfter when it is too late to send it; null: never
 */
public record Mail(
        MailAddress recipient,
        Language language,
        String kind,
        List<Object> arguments,
        @Nullable String link,
        @Nullable Instant notAfter) {

    public Mail {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        return "Mail[" + kind + "]";
    }
}
