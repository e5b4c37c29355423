package org.kentering.decision;

import java.util.Locale;

/** How a criterion stands. What has no data is unknown, and unknown is never met. */
public enum Standing {
    MET,
    NOT_MET,
    UNKNOWN;

    public String textKey() {
        return "decision.standing." + name().toLowerCase(Locale.ROOT);
    }
}
