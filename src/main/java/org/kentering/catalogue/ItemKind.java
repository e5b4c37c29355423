package org.kentering.catalogue;

import java.util.Locale;

/** How an item of a pulse is answered. */
public enum ItemKind {
    /** On the agreement scale of the bank, or "cannot judge yet". */
    AGREEMENT,
    /** One of five options that stand for 0, 25, 50, 75 and 100 per cent, or "cannot judge yet". */
    ESTIMATE,
    /** One of the options, which go from seldom to often. */
    FREQUENCY,
    /** Some of the options. */
    CHOICE,
    /** In own words. */
    TEXT;

    public String textKey() {
        return "catalogue.kind." + name().toLowerCase(Locale.ROOT);
    }

    boolean hasOptions() {
        return this == ESTIMATE || this == FREQUENCY || this == CHOICE;
    }
}
