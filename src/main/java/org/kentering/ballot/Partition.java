package org.kentering.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way in which the company is divided, as a tree over the places: the reporting tree, or the company with the
 * categories of a flat attribute right below it. All partitions have the same root.
 */
final class Partition {

    private static final String NAMELESS = "-";

    private final ReportingTree tree;
    private final List<Set<CellId>> parts;
    private final int[] leafOf;
    private final int unspecified;

    private Partition(ReportingTree tree, List<Set<CellId>> parts, int[] leafOf, int unspecified) {
        this.tree = tree;
        this.parts = parts;
        this.leafOf = leafOf;
        this.unspecified = unspecified;
    }

    static Partition of(ReportingTree tree, List<Place> places) {
        List<Set<CellId>> parts = new ArrayList<>();
        tree.nodes().forEach(node -> parts.add(Set.of(node.id())));
        return new Partition(
                tree, parts, places.stream().mapToInt(place -> tree.index(place.leaf())).toArray(), -1);
    }

    /**
     * The categories of an attribute.
     *
     * @param number which one of the plan's attributes it is, from 0
     */
    static Partition of(CellId company, FlatAttribute attribute, int number, List<Place> places) {
        List<Set<CellId>> blocks = new ArrayList<>();
        attribute.categories().forEach(category -> blocks.add(Set.of(category.id())));
        List<CellId> categories = places.stream().map(place -> place.categories().get(number)).toList();
        return of(company, blocks, attribute.unspecified(), categories);
    }

    private static Partition of(CellId company, List<Set<CellId>> blocks, CellId unspecified, List<CellId> categories) {
        List<Set<CellId>> parts = new ArrayList<>();
        parts.add(Set.of(company));
        parts.addAll(blocks);
        parts.add(Set.of(unspecified));
        List<ReportingTree.Node> nodes = new ArrayList<>();
        Map<CellId, Integer> nodeOf = new HashMap<>();
        for (Set<CellId> part : parts) {
            part.forEach(cell -> nodeOf.put(cell, nodes.size()));
            nodes.add(new ReportingTree.Node(id(part), nodes.isEmpty() ? null : company, NAMELESS, 0));
        }
        return new Partition(
                ReportingTree.of(nodes),
                parts,
                categories.stream().mapToInt(nodeOf::get).toArray(),
                parts.size() - 1);
    }

    /** The same with two categories as one. */
    Partition merged(int one, int other) {
        List<Set<CellId>> blocks = new ArrayList<>();
        Set<CellId> both = new TreeSet<>(parts.get(one));
        both.addAll(parts.get(other));
        for (int node = 1; node < unspecified; node++) {
            if (node == Math.min(one, other)) {
                blocks.add(both);
            } else if (node != one && node != other) {
                blocks.add(parts.get(node));
            }
        }
        CellId nobody = parts.get(unspecified).iterator().next();
        List<CellId> categories = new ArrayList<>();
        for (int leaf : leafOf) {
            categories.add(parts.get(leaf).iterator().next());
        }
        return of(tree.id(0), blocks, nobody, categories);
    }

    ReportingTree tree() {
        return tree;
    }

    /** The cells that a node stands for: one, or several categories as one. */
    Set<CellId> parts(int node) {
        return parts.get(node);
    }

    /** The node that a place sits in; its groups are those above. */
    int leafOf(int place) {
        return leafOf[place];
    }

    /** Whether somebody at this place belongs to a node. */
    boolean contains(int node, int place) {
        int at = leafOf[place];
        while (at > node) {
            at = tree.parent(at);
        }
        return at == node;
    }

    /** Whether this is the node of everybody without a category. */
    boolean isUnspecified(int node) {
        return node == unspecified;
    }

    boolean isFlat() {
        return unspecified >= 0;
    }

    /** Counts of places added up for every node. */
    int[] sums(int[] ofPlaces) {
        int[] ofLeaves = new int[tree.size()];
        for (int place = 0; place < leafOf.length; place++) {
            ofLeaves[leafOf[place]] += ofPlaces[place];
        }
        return tree.sums(ofLeaves);
    }

    private static CellId id(Set<CellId> part) {
        return part.size() == 1 ? part.iterator().next() : CellId.joined(part);
    }
}
