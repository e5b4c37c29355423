package org.kentering.programme;

import java.util.Locale;

/** How a phase was left. */
public enum PassageEnd {
    /** Through its gate, by a decision. */
    GATE,
    /** Back to an earlier phase, to do something better; that is how change works, not a failure. */
    ITERATION,
    STOP;

    public String textKey() {
        return "programme.passageEnd." + name().toLowerCase(Locale.ROOT);
    }
}
