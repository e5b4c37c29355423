package org.kentering.ballot;

import java.util.List;

/** Everything that a release is computed from. */
record ClosedWave(
        ReportingTree tree,
        Thresholds thresholds,
        List<AskedItem> items,
        Tallies tallies,
        PastReleases past,
        Membership membership) {

    ClosedWave {
        items = List.copyOf(items);
    }
}
