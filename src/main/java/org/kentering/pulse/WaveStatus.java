package org.kentering.pulse;

import java.util.Locale;

/** How far a wave is. */
public enum WaveStatus {
    DRAFT,
    /** Came back from compliance with a reason; a draft again. */
    REFUSED,
    /** Waits for compliance. */
    PROPOSED,
    /** Approved and frozen; it opens soon. */
    LAUNCHED,
    OPEN,
    /** Takes no answers any more; its comments are read and nobody sees a result. */
    IN_REVIEW,
    RELEASED,
    /** Never released: the answers were deleted on the promised day. */
    LAPSED;

    public String textKey() {
        return "pulse.status." + name().toLowerCase(Locale.ROOT);
    }
}
