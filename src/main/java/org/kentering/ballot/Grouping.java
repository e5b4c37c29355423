package org.kentering.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for the reporting tree: small siblings become one group, because siblings protect each other (Kentering
 * rules of publication, sections 1 and 3).
 *
 * @param leafOf for every unit, the group that the people directly in it belong to: a leaf, if there are any
 * @param merges which units became one group
 */
public record Grouping(ReportingTree tree, Map<CellId, CellId> leafOf, List<Merge> merges) {

    /** About so many people make a good group. */
    public static final int GOOD_SIZE = 10;

    /** A unit of the organisation and how many people are invited directly in it. */
    public record Unit(CellId id, @Nullable CellId parent, String name, int invited) {}

    /** Several units that are reported as one group. */
    public record Merge(CellId group, String name, int invited, Set<CellId> units) {

        public Merge {
            units = Set.copyOf(units);
        }
    }

    public Grouping {
        leafOf = Map.copyOf(leafOf);
        merges = List.copyOf(merges);
    }

    /** Merges siblings with fewer than ten invited until every group has about ten. */
    public static Grouping proposal(List<Unit> units) {
        return of(units, GOOD_SIZE);
    }

    /** Merges only what has fewer than k invited: what a launch does to any tree, so that no code is rarer. */
    public static Grouping smallest(List<Unit> units, int k) {
        return of(units, k);
    }

    private static Grouping of(List<Unit> units, int enough) {
        Map<CellId, Group> groups = new HashMap<>();
        for (Unit unit : units) {
            if (groups.put(unit.id(), new Group(unit)) != null) {
                throw new IllegalArgumentException("twice among the units: " + unit.name());
            }
        }
        List<Group> roots = new ArrayList<>();
        for (Unit unit : units) {
            CellId parent = unit.parent();
            Group group = groups.get(unit.id());
            if (parent == null) {
                roots.add(group);
            } else if (groups.containsKey(parent)) {
                groups.get(parent).children.add(group);
            } else {
                throw new IllegalArgumentException("the unit above is missing: " + unit.name());
            }
        }
        if (roots.size() != 1) {
            throw new IllegalArgumentException("one unit is the company, not " + roots.size());
        }
        Group company = roots.getFirst();
        company.giveDirectPeopleALeaf();
        company.merge(enough);
        List<ReportingTree.Node> nodes = new ArrayList<>();
        Map<CellId, CellId> leafOf = new HashMap<>();
        List<Merge> merges = new ArrayList<>();
        company.collect(null, nodes, leafOf, merges);
        if (!leafOf.keySet().equals(groups.keySet())) {
            throw new IllegalArgumentException("a circle of units");
        }
        return new Grouping(ReportingTree.of(nodes), leafOf, merges);
    }

    /** A node while the tree is being changed. */
    private static final class Group {

        private CellId id;
        private String name;
        private int direct;
        /** What it was joined from; in whichever order, it is the same group. */
        private final Set<CellId> joined = new HashSet<>();
        private final Set<CellId> units = new HashSet<>();
        private final List<Group> children = new ArrayList<>();

        Group(Unit unit) {
            this(unit.id(), unit.name(), unit.invited());
            units.add(unit.id());
        }

        private Group(CellId id, String name, int direct) {
            this.id = id;
            this.name = name;
            this.direct = direct;
            joined.add(id);
        }

        /** People who are in a unit with units below it get a leaf of its own beside these. */
        void giveDirectPeopleALeaf() {
            children.forEach(Group::giveDirectPeopleALeaf);
            if (!children.isEmpty() && direct > 0) {
                Group own = new Group(CellId.joined(List.of(id)), name, direct);
                own.units.addAll(units);
                children.add(own);
                units.clear();
                direct = 0;
            }
        }

        void merge(int enough) {
            children.forEach(child -> child.merge(enough));
            mergeChildren(enough);
        }

        private void mergeChildren(int enough) {
            while (children.size() > 1) {
                Group small = smallest(children.stream().filter(Group::isLeaf));
                if (small == null || small.invited() >= enough) {
                    return;
                }
                children.remove(small);
                Group sibling = smallest(children.stream());
                sibling.take(small, enough);
            }
            if (children.size() == 1 && children.getFirst().isLeaf()) {
                Group only = children.removeFirst();
                units.addAll(only.units);
                direct += only.direct;
            }
        }

        private void take(Group other, int enough) {
            joined.addAll(other.joined);
            id = CellId.joined(joined);
            name = name + " + " + other.name;
            if (isLeaf()) {
                units.addAll(other.units);
                direct += other.direct;
            } else {
                children.add(other);
                mergeChildren(enough);
            }
        }

        void collect(
                @Nullable CellId parent,
                List<ReportingTree.Node> nodes,
                Map<CellId, CellId> leafOf,
                List<Merge> merges) {
            nodes.add(new ReportingTree.Node(id, parent, name, direct));
            units.forEach(unit -> leafOf.put(unit, id));
            if (isLeaf() && units.size() > 1) {
                merges.add(new Merge(id, name, direct, units));
            }
            children.forEach(child -> child.collect(id, nodes, leafOf, merges));
        }

        private boolean isLeaf() {
            return children.isEmpty();
        }

        private int invited() {
            return direct + children.stream().mapToInt(Group::invited).sum();
        }

        private static @Nullable Group smallest(Stream<Group> groups) {
            return groups.min(Comparator.comparingInt(Group::invited).thenComparing(group -> group.id))
                    .orElse(null);
        }
    }
}
