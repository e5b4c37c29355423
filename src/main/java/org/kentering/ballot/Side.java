package org.kentering.ballot;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One partition while an item is being released: how many people each of its groups has and what is open.
 *
 * @param closing what is open so far; changes while the rules are applied
 */
record Side(Partition partition, int[] people, TreeClosing closing) {

    static Side of(Partition partition, int[] ofPlaces, int k) {
        int[] people = partition.sums(ofPlaces);
        TreeClosing closing = new TreeClosing(partition.tree(), people, k);
        for (int node = 0; node < people.length; node++) {
            if (partition.isUnspecified(node)) {
                closing.close(node, HidingReason.UNSPECIFIED);
            }
        }
        return new Side(partition, people, closing);
    }

    /** Whether anything is known that is not about everybody. */
    boolean divides() {
        return closing.derivable().size() > 1;
    }

    /** The cells that a derivable group consists of. */
    Set<CellId> cells(TreeClosing.Part part) {
        Set<CellId> cells = new TreeSet<>();
        Arrays.stream(part.nodes()).forEach(node -> cells.addAll(partition.parts(node)));
        return cells;
    }

    /** For every place, the derivable group that it is in; -1 for none. */
    int[] groupOf(List<TreeClosing.Part> parts, int places) {
        int[] ofNode = new int[people.length];
        Arrays.fill(ofNode, -1);
        for (int part = 0; part < parts.size(); part++) {
            for (int node : parts.get(part).nodes()) {
                ofNode[node] = part;
            }
        }
        for (int node = 1; node < ofNode.length; node++) {
            if (ofNode[node] < 0) {
                ofNode[node] = ofNode[partition.tree().parent(node)];
            }
        }
        int[] group = new int[places];
        Arrays.setAll(group, place -> ofNode[partition.leafOf(place)]);
        return group;
    }

    /** The cells of every group that is open. */
    Stream<Set<CellId>> open() {
        return IntStream.range(0, people.length).filter(closing::open).mapToObj(partition::parts);
    }

    /** The same groups, with these open as well if none above them is closed. */
    Side with(Set<Set<CellId>> cells, int k) {
        TreeClosing with = new TreeClosing(partition.tree(), people, k);
        for (int node = 0; node < people.length; node++) {
            HidingReason reason = closing.reason(node);
            if (reason != null && !cells.contains(partition.parts(node))) {
                with.close(node, reason);
            }
        }
        return new Side(partition, people, with);
    }

    /** Shows one value for two categories that were to be shown apart. */
    Side merged(int one, int other, int[] ofPlaces, int k) {
        Side merged = of(partition.merged(one, other), ofPlaces, k);
        for (int node = 1; node < people.length; node++) {
            HidingReason reason = closing.reason(node);
            if (reason != null) {
                merged.closing.close(merged.partition.tree().index(partition.tree().id(node)), reason);
            }
        }
        return merged;
    }
}
