package org.kentering.voice;

import java.util.Set;
import org.kentering.organisation.UnitId;

/**
 * Which entries one reader sees, and how much of each. Queries are restricted by it; nothing is filtered after loading.
 *
 * @param everything all entries: the coordinator
 * @param units all entries of these units: their champion
 * @param winsOf wins of these units: their lead
 * @param allWins wins of the whole programme: the sponsor
 * @param publishedWins wins that were told to everybody: champions
 * @param escalations entries before the sponsor
 * @param themes all entries of these themes: compliance
 * @param ownWords what the reader passed on
 * @param countsAll counts of the whole programme
 * @param countsOf counts of these units
 * @param countedThemes only counts of these themes; empty for all
 */
record VoiceSight(
        boolean everything,
        Set<UnitId> units,
        Set<UnitId> winsOf,
        boolean allWins,
        boolean publishedWins,
        boolean escalations,
        Set<String> themes,
        boolean ownWords,
        boolean countsAll,
        Set<UnitId> countsOf,
        Set<String> countedThemes) {

    VoiceSight {
        units = Set.copyOf(units);
        winsOf = Set.copyOf(winsOf);
        themes = Set.copyOf(themes);
        countsOf = Set.copyOf(countsOf);
        countedThemes = Set.copyOf(countedThemes);
    }

    /** Whether there are words that this reader may see, and not only counts. */
    boolean readsWords() {
        return everything || !units.isEmpty() || !winsOf.isEmpty() || allWins || publishedWins || escalations
                || !themes.isEmpty() || ownWords;
    }

    /** Nothing at all: for this reader there is no such page. */
    boolean isBlind() {
        return !readsWords() && !countsAll && countsOf.isEmpty();
    }
}
