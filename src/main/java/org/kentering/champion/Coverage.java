package org.kentering.champion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;

/**
 * Which units have a champion. A unit counts if somebody besides its manager works directly in it: a unit that only
 * gathers others, or holds nobody but its manager, needs none of its own. It is covered by a champion who is named for
 * it or for a unit above it, which is also how far that champion's rights reach; how many people one champion speaks
 * for stands beside it.
 *
 * @param units in the order of the organisation
 */
public record Coverage(List<UnitCoverage> units) {

    public Coverage {
        units = List.copyOf(units);
    }

    /** A champion with the units that the role names. */
    record Named(ChampionId champion, String name, Set<UnitId> units) {}

    static Coverage of(UnitTree tree, Set<UnitId> scope, Map<PersonId, UnitId> managersAt, List<Named> champions) {
        List<UnitCoverage> units = new ArrayList<>();
        for (UnitNode node : tree.nodes().values()) {
            int people = node.people() - (isManagedFromWithin(node, managersAt) ? 1 : 0);
            if (!scope.contains(node.id()) || people < 1) {
                continue;
            }
            List<String> names = champions.stream()
                    .filter(champion -> champion.units().stream()
                            .anyMatch(unit -> tree.find(unit).isPresent() && tree.isWithin(node.id(), unit)))
                    .map(Named::name)
                    .toList();
            units.add(new UnitCoverage(
                    node.id(), node.name(), tree.path(node.id()), people, names.size(), names));
        }
        return new Coverage(units);
    }

    private static boolean isManagedFromWithin(UnitNode node, Map<PersonId, UnitId> managersAt) {
        return node.manager() != null && node.id().equals(managersAt.get(node.manager()));
    }

    public int counted() {
        return units.size();
    }

    public int covered() {
        return (int) units.stream().filter(UnitCoverage::isCovered).count();
    }

    /** The units without a champion, the one with the most people first. */
    public List<UnitCoverage> gaps() {
        return units.stream()
                .filter(unit -> !unit.isCovered())
                .sorted(Comparator.comparingInt(UnitCoverage::people).reversed())
                .toList();
    }

    /** Only these units. */
    Coverage within(Set<UnitId> wanted) {
        return new Coverage(units.stream().filter(unit -> wanted.contains(unit.unit())).toList());
    }

    /** How many, but not who. */
    Coverage withoutNames() {
        return new Coverage(units.stream()
                .map(unit -> new UnitCoverage(
                        unit.unit(), unit.name(), unit.path(), unit.people(), unit.champions(), List.of()))
                .toList());
    }
}
