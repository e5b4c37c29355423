package org.kentering.voice;

import java.util.Set;
import org.kentering.organisation.UnitId;

/**
 * The people who share a poster.
 *
 * @param unit whose name it carries
 * @param covers the units whose people have no nearer poster
 */
record PosterGroup(UnitId unit, Set<UnitId> covers, int people) {

    PosterGroup {
        covers = Set.copyOf(covers);
    }
}
