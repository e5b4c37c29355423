package org.kentering.champion;

import java.util.Locale;

/** How champion and coordinator met. */
public enum ContactKind {
    MEETING,
    CALL,
    MESSAGE;

    public String textKey() {
        return "champion.contact." + name().toLowerCase(Locale.ROOT);
    }
}
