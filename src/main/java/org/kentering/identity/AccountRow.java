package org.kentering.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/**
 * An account in a list.
 *
 * @param hasPassword whether the one-time link was used, so that signing in is possible
 * @param version what a command on this account must carry
 */
public record AccountRow(
        AccountId id,
        String name,
        String email,
        @Nullable Language language,
        boolean enabled,
        boolean hasPassword,
        @Nullable Instant lastSignIn,
        long version) {}
