package org.kentering.kernel;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, published by the module where it happened, in its transaction. The journal keeps it, and
 * screens that show the thing refresh after the commit. A fact carries no password, token, answer, note or comment.
 */
public interface Fact {

    /** What was done, as {@code module.verb-ed}, for instance {@code stakeholder.rated}. */
    String action();

    /** The thing that it was done to. */
    UUID object();

    /** The programme that it belongs to, if it belongs to one. */
    default @Nullable UUID programme() {
        return null;
    }

    /** A short remark for the reader of the journal; no personal words. */
    default Optional<String> remark() {
        return Optional.empty();
    }

    /** The module that it happened in: the part of the action before the dot. */
    default String module() {
        return action().substring(0, action().indexOf('.'));
    }
}
