package org.kentering.pulse;

import java.util.Locale;

/** How far the way of working in a group has changed. */
public enum CultureStage {
    /** Scepticism and uncertainty. */
    SCEPTICISM,
    /** Some try it where it is easy. */
    SELECTIVE_TRIAL,
    /** It is used, trusted, and people see what it brings them. */
    ACTIVE_USE,
    /** It is a tool like any other, and people improve it themselves. */
    INTEGRATION;

    public String textKey() {
        return "pulse.culture.stage." + name().toLowerCase(Locale.ROOT);
    }
}
