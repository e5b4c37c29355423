package org.kentering.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act in the journal.
 *
 * @param actor the account that acted, or null for the installation itself and for strangers
 * @param session the SHA-256 of the session in which the actor did it, in hexadecimal digits; null outside of one
 * @param action {@code module.verb-ed}
 */
public record JournalEntry(
        Instant at,
        @Nullable UUID actor,
        @Nullable String session,
        String action,
        UUID object,
        @Nullable UUID programme,
        @Nullable String remark) {}
