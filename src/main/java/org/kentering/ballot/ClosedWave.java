package org.kentering.ballot;

import java.util.List;

/**
 * Everything that a release is computed from.
 *
 * @param attributes the flat attributes of the plan, the more important first
 * @param withdrawn cells of withdrawn releases of the same wave, which everybody may have kept
 */
record ClosedWave(
        ReportingTree tree,
        List<FlatAttribute> attributes,
        Thresholds thresholds,
        List<AskedItem> items,
        Tallies tallies,
        PastReleases past,
        Membership membership,
        List<DerivableCell> withdrawn) {

    ClosedWave {
        attributes = List.copyOf(attributes);
        items = List.copyOf(items);
        withdrawn = List.copyOf(withdrawn);
    }

    List<String> attributeKeys() {
        return attributes.stream().map(FlatAttribute::key).toList();
    }
}
