package org.kentering.ballot;

import java.util.Set;

/** How much the invited people of a group have changed up to one wave; see {@link Memberships}. */
@FunctionalInterface
public interface Membership {

    /** For a first wave, which has nothing to be compared with. */
    Membership UNCHANGED = (cells, wave) -> 0;

    /**
     * The number of people who are invited now in one of these cells and were not then, or were then and are not now.
     *
     * @param cells nodes of the reporting tree of this wave; their people are taken together
     * @param wave the earlier wave of the same series
     */
    int churn(Set<CellId> cells, WaveId wave);
}
