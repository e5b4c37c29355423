package org.kentering.organisation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How much one reader may see of whom. All sets are spelled out: they hold the units themselves and everything below.
 *
 * @param everywhere everything about everybody, also of those who left
 * @param whole units whose people are seen with all their data
 * @param named units whose people are seen by name and job group
 * @param counted units whose people are only counted
 */
record Sight(boolean everywhere, Set<UnitId> whole, Set<UnitId> named, Set<UnitId> counted) {

    Sight {
        whole = Set.copyOf(whole);
        named = Set.copyOf(named);
        counted = Set.copyOf(counted);
    }

    boolean seesName(UnitId unit) {
        return everywhere || whole.contains(unit) || named.contains(unit);
    }

    boolean seesFile(UnitId unit) {
        return everywhere || whole.contains(unit);
    }

    /** Units whose people may be listed. Who left, or has no mailbox, is part of the file and not of the name. */
    Set<UUID> listable(PersonFilter.Show show) {
        Set<UnitId> units = new HashSet<>(whole);
        if (show == PersonFilter.Show.ACTIVE || show == PersonFilter.Show.MANAGERS) {
            units.addAll(named);
        }
        return values(units);
    }

    /** Units whose people the reader may know by name. */
    Set<UUID> nameable() {
        Set<UnitId> units = new HashSet<>(whole);
        units.addAll(named);
        return values(units);
    }

    Set<UUID> countable() {
        Set<UnitId> units = new HashSet<>(whole);
        units.addAll(named);
        units.addAll(counted);
        return values(units);
    }

    private static Set<UUID> values(Set<UnitId> units) {
        return units.stream().map(UnitId::value).collect(Collectors.toSet());
    }
}
