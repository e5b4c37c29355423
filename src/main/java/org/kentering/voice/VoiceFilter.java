package org.kentering.voice;

import org.jspecify.annotations.Nullable;
import org.kentering.organisation.UnitId;

/**
 * Which entries a list shows.
 *
 * @param theme the key of a theme, or any
 * @param unit from this unit or below it, or any
 * @param text a part of the words, or nothing
 */
public record VoiceFilter(
        Show show,
        @Nullable EntryKind kind,
        @Nullable String theme,
        @Nullable UnitId unit,
        @Nullable String text) {

    /** A quick choice above the list. */
    public enum Show {
        /** New or reopened: the coordinator's move. */
        WAITING,
        /** Still to be settled. */
        OPEN,
        /** Before the sponsor. */
        ESCALATED,
        ALL
    }

    public static final VoiceFilter ALL = new VoiceFilter(Show.ALL, null, null, null, null);

    public VoiceFilter show(Show other) {
        return new VoiceFilter(other, kind, theme, unit, text);
    }
}
