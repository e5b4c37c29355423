package org.kentering.programme;

import java.util.Locale;

/** Where a programme stands as a whole. */
public enum ProgrammeState {
    /** Started by an administrator; the coordinator has not said yet what changes and why. */
    NEW,
    ACTIVE,
    /** Ended by a decision: everything stays readable, nothing can be changed. */
    STOPPED;

    public String textKey() {
        return "programme.state." + name().toLowerCase(Locale.ROOT);
    }
}
