package org.kentering.kernel;

/**
 * What was asked cannot be done, and the person can do something about it. Nothing was changed. The message is meant
 * for the reader; a screen shows it where the reader looks.
 */
public class Refusal extends RuntimeException {

    private final transient Message reason;

    public Refusal(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    public static Refusal of(String key, Object... arguments) {
        return new Refusal(Message.of(key, arguments));
    }

    public Message reason() {
        return reason;
    }
}
