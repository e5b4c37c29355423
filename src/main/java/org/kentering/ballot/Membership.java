package org.kentering.ballot;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** How much the invited people of a group have changed up to one wave; see {@link Memberships}. */
@FunctionalInterface
public interface Membership {

    /** For a first wave, which has nothing to be compared with. */
    Membership UNCHANGED = (people, wave) -> 0;

    /**
     * The number of people who are invited now in one of these overlaps and were not then, or were then and are not
     * now.
     *
     * @param people overlaps of cells of this wave; their people are taken together
     * @param wave an earlier wave of the same series
     */
    int churn(Collection<Overlap> people, WaveId wave);

    /** The same for cells of one kind. */
    default int churn(Set<CellId> cells, WaveId wave) {
        return churn(List.of(Overlap.of(cells)), wave);
    }
}
