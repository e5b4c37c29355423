package org.kentering.mail;

import org.kentering.kernel.Message;

/** How far a mail got. */
public enum MailStatus {
    /** Waits for its first attempt. */
    QUEUED,
    /** Is being handed over, or was when the process died. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** An attempt failed; another follows. */
    FAILED,
    /** No further attempt is made. */
    UNDELIVERABLE;

    /** Whether an attempt is still to come. */
    public boolean isOpen() {
        return this != SENT && this != UNDELIVERABLE;
    }

    public Message label() {
        return Message.of("mail.status." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
