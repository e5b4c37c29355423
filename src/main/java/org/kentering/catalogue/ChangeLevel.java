package org.kentering.catalogue;

import java.util.Locale;

/** The level that a change measure works on. A phase needs work on all three at the same time. */
public enum ChangeLevel {
    STRATEGIC,
    ORGANISATIONAL,
    INDIVIDUAL;

    public String textKey() {
        return "catalogue.level." + name().toLowerCase(Locale.ROOT);
    }
}
