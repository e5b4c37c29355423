package org.kentering.ballot;

import java.util.List;
import java.util.Set;

/**
 * All that a release may say, ready to be written down.
 *
 * @param cells every node and category for every item, open or closed
 * @param derivable what becomes known by this release, for the next wave
 * @param hidden why cells are closed, for the certificate
 * @param smallestSupport the fewest people that any combination of released sums stands for; 0 if nothing is shown
 * @param changedByFew known groups of 20 people and more that a few have joined or left since they were last known
 */
record ReleaseDraft(
        List<PublishedCell> cells,
        List<DerivableCell> derivable,
        List<Hidden> hidden,
        int smallestSupport,
        Set<Set<CellId>> changedByFew) {

    /** Named in every certificate; another version of the rules is another number. */
    static final int ALGORITHM = 2;

    ReleaseDraft {
        cells = List.copyOf(cells);
        derivable = List.copyOf(derivable);
        hidden = List.copyOf(hidden);
        changedByFew = Set.copyOf(changedByFew);
    }
}
