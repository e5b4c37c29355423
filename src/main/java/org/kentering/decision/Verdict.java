package org.kentering.decision;

import java.util.Locale;

/** What was decided. */
public enum Verdict {
    GO,
    /** Not now: asked again from a named day on. */
    HOLD,
    STOP;

    public String textKey() {
        return "decision.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
