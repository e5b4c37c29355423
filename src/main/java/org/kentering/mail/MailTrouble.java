package org.kentering.mail;

import org.kentering.kernel.Message;

/** Why a mail did not leave, and whose trouble that is. */
public enum MailTrouble {
    UNREACHABLE(Scope.SERVER),
    SIGN_IN(Scope.SERVER),
    ENCRYPTION(Scope.SERVER),
    SENDER_REFUSED(Scope.SERVER),
    /** The server asks for a later attempt. */
    LATER(Scope.ATTEMPT),
    /** The connection broke while handing over: it may have arrived. */
    LOST(Scope.ATTEMPT),
    /** Writing it failed here. */
    NOT_WRITTEN(Scope.ATTEMPT),
    REFUSED(Scope.FINAL),
    EXPIRED(Scope.FINAL),
    WITHDRAWN(Scope.FINAL);

    /** What a trouble stops. */
    enum Scope {
        /** All mails: the whole queue waits, and no mail's own attempts are used up. */
        SERVER,
        /** This attempt. */
        ATTEMPT,
        /** This mail, for good. */
        FINAL
    }

    private final Scope scope;

    MailTrouble(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    public Message label() {
        return Message.of("mail.trouble." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
