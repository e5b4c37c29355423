package org.kentering.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows. Whoever searches, only finds whom the own roles let see.
 *
 * @param text a part of the name, or nothing
 * @param unit this unit and everything below it, or the whole organisation
 */
public record PersonFilter(
        @Nullable String text,
        @Nullable UnitId unit,
        @Nullable String group,
        Show show) {

    /** A quick choice above the list. */
    public enum Show {
        ACTIVE,
        MANAGERS,
        WITHOUT_ADDRESS,
        LEFT
    }

    /** All active people. */
    public static final PersonFilter ACTIVE = new PersonFilter(null, null, null, Show.ACTIVE);

    public static PersonFilter named(String text) {
        return new PersonFilter(text, null, null, Show.ACTIVE);
    }
}
