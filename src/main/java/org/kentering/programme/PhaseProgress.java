package org.kentering.programme;

import java.util.Locale;

/** How far a programme is with a phase. */
public enum PhaseProgress {
    DONE,
    CURRENT,
    AHEAD;

    public String textKey() {
        return "programme.phaseProgress." + name().toLowerCase(Locale.ROOT);
    }
}
