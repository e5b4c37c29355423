package org.kentering.mail;

import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Message;

/**
 * Whether mails can be sent at all.
 *
 * @param offBecause why not, for the reader; null: it is on
 */
public record MailChannel(@Nullable Message offBecause) {

    static final MailChannel ON = new MailChannel(null);

    static MailChannel off(String reasonKey) {
        return new MailChannel(Message.of(reasonKey));
    }

    public boolean isOn() {
        return offBecause == null;
    }
}
