package org.kentering.kernel;

import java.util.List;

/**
 * Something to be said to a person, in words that only the reader's language decides: a key of the texts and what
 * goes into its places. An argument may itself be a {@code Message} or a {@link LocalText}.
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
