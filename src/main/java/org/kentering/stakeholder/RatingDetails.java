package org.kentering.stakeholder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How somebody was rated once, by whom and why. */
public record RatingDetails(
        Instant at,
        String by,
        @Nullable Integer influence,
        @Nullable Integer affectedness,
        @Nullable Attitude attitude,
        String reason) {}
