package org.kentering.design;

import java.util.Locale;

/** What a colour means. Never used alone: a word stands beside it. */
public enum Tone {
    /** Reaches an absolute target. */
    GOOD,
    /** Near a threshold, or due soon. */
    WATCH,
    /** Beyond a threshold, or late. */
    ACT,
    /** A fact that calls for nothing. */
    INFO,
    /** Not known, or of no weight. */
    NEUTRAL;

    String className() {
        return "k-" + name().toLowerCase(Locale.ROOT);
    }
}
