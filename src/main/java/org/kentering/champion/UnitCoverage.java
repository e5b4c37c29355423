package org.kentering.champion;

import java.util.List;
import org.kentering.organisation.UnitId;

/**
 * A unit that should have a champion.
 *
 * @param path where it stands in the organisation
 * @param people everybody directly in it but its manager
 * @param champions how many speak for it, named for itself or for a unit above
 * @param names who they are; empty for readers of coverage only
 */
public record UnitCoverage(UnitId unit, String name, String path, int people, int champions, List<String> names) {

    public UnitCoverage {
        names = List.copyOf(names);
    }

    public boolean isCovered() {
        return champions > 0;
    }
}
