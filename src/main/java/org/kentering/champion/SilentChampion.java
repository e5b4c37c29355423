package org.kentering.champion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A champion of whom nothing was heard for long.
 *
 * @param units the named units, in words
 * @param path where to read more, from the root of the application
 */
public record SilentChampion(
        ChampionId id,
        String name,
        String units,
        long quietDays,
        @Nullable BigDecimal askedHours,
        boolean hasDeputy,
        String path) {}
