package org.kentering.voice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;

/**
 * Which units have a poster of their own: behind every poster stand at least ten people who have no nearer one. A unit
 * with fewer uses that of the division above; where too few would be left for it, the smallest poster below is given up.
 */
final class PosterGroups {

    static final int SMALLEST = 10;

    private final UnitTree tree;
    private final Set<UnitId> scope;
    private final Map<UnitId, PosterGroup> byUnit = new LinkedHashMap<>();

    private PosterGroups(UnitTree tree, Set<UnitId> scope) {
        this.tree = tree;
        this.scope = scope;
    }

    /** @param scope the units of a programme, with everything below them */
    static PosterGroups of(UnitTree tree, Set<UnitId> scope) {
        PosterGroups groups = new PosterGroups(tree, scope);
        for (UnitNode unit : tree.nodes().values()) {
            if (scope.contains(unit.id()) && (unit.parent() == null || !scope.contains(unit.parent()))) {
                groups.plan(unit);
            }
        }
        return groups;
    }

    /** All groups, in the order of the organisation. */
    List<PosterGroup> all() {
        return tree.nodes().keySet().stream().filter(byUnit::containsKey).map(byUnit::get).toList();
    }

    /** The group of a poster that carries this unit's name: its own, or that of the nearest unit above that has one. */
    Optional<PosterGroup> of(UnitId unit) {
        if (tree.find(unit).isEmpty() || !scope.contains(unit)) {
            return Optional.empty();
        }
        if (byUnit.containsKey(unit)) {
            return Optional.of(byUnit.get(unit));
        }
        return tree.ancestors(unit).stream()
                .map(UnitNode::id)
                .filter(byUnit::containsKey)
                .findFirst()
                .map(byUnit::get);
    }

    /** The units in and below this one that no poster below covers. */
    private Set<UnitId> plan(UnitNode unit) {
        Set<UnitId> open = new HashSet<>(Set.of(unit.id()));
        for (UnitNode child : tree.children(unit.id())) {
            open.addAll(plan(child));
        }
        while (people(open) > 0 && people(open) < SMALLEST) {
            Optional<PosterGroup> smallest = nearestBelow(unit);
            if (smallest.isEmpty()) {
                return open;
            }
            byUnit.remove(smallest.get().unit());
            open.addAll(smallest.get().covers());
        }
        if (people(open) < SMALLEST) {
            return open;
        }
        byUnit.put(unit.id(), new PosterGroup(unit.id(), open, people(open)));
        return Set.of();
    }

    /** The smallest of the groups below a unit that have no other poster between: whose people would use the unit's. */
    private Optional<PosterGroup> nearestBelow(UnitNode unit) {
        return byUnit.values().stream()
                .filter(group -> tree.isWithin(group.unit(), unit.id()))
                .filter(group -> tree.ancestors(group.unit()).stream()
                        .takeWhile(above -> !above.id().equals(unit.id()))
                        .noneMatch(above -> byUnit.containsKey(above.id())))
                .min(Comparator.comparingInt(PosterGroup::people).thenComparing(group -> tree.path(group.unit())));
    }

    private int people(Set<UnitId> units) {
        return units.stream().mapToInt(unit -> tree.get(unit).people()).sum();
    }
}
