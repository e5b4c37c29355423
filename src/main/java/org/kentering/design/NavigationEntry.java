package org.kentering.design;

import java.util.Optional;

/** A slot: an entry of the side bar, given by the module whose screen it opens. */
public interface NavigationEntry {

    NavigationGroup group();

    /** The place within its group, ascending. */
    int order();

    /** The key of the entry's name. */
    String textKey();

    /** Where it leads for this reader, without a leading slash; empty if the reader may not open it. */
    Optional<String> path(NavigationContext context);

    /** How many things wait there for this reader; at most one query. */
    default int badge(NavigationContext context) {
        return 0;
    }

    /** How much a reader on a phone wants it in the bottom bar: the three highest are there; 0 is never. */
    default int onPhone(NavigationContext context) {
        return 0;
    }
}
