package org.kentering.champion;

import org.jspecify.annotations.Nullable;
import org.kentering.organisation.UnitId;

/**
 * Which champions a list shows.
 *
 * @param text a part of the name, or nothing
 * @param unit named for this unit or one below it, or for any
 * @param show a quick choice; only the coordinator's list knows others than {@link Show#ALL}
 */
public record ChampionFilter(@Nullable String text, @Nullable UnitId unit, Show show) {

    /** A quick choice above the list. */
    public enum Show {
        ALL,
        SILENT,
        WITHOUT_DEPUTY,
        HOURS_OPEN
    }

    public static final ChampionFilter ALL = new ChampionFilter(null, null, Show.ALL);
}
