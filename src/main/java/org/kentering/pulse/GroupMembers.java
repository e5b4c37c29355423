package org.kentering.pulse;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Overlap;
import org.kentering.ballot.Place;

/**
 * Who belongs to which group of one wave.
 *
 * @param parents every group with the one above it
 * @param byPlace the people of each group that people sit in, by the categories that they were invited with
 */
record GroupMembers(Map<CellId, Optional<CellId>> parents, Map<Place, Set<UUID>> byPlace) {

    boolean knows(CellId cell) {
        return parents.containsKey(cell);
    }

    /** Whether the wave was so long ago that nobody in it is known any more. */
    boolean isForgotten() {
        return byPlace.isEmpty();
    }

    /** Everybody in one of these overlaps of groups and categories. */
    Set<UUID> in(Collection<Overlap> overlaps) {
        Set<UUID> people = new HashSet<>();
        byPlace.forEach((place, members) -> {
            if (overlaps.stream().anyMatch(overlap -> isWithin(place, overlap))) {
                people.addAll(members);
            }
        });
        return people;
    }

    private boolean isWithin(Place place, Overlap overlap) {
        return overlap.of().stream()
                .allMatch(cells -> isWithin(place.leaf(), cells)
                        || place.categories().stream().anyMatch(cells::contains));
    }

    /** How many are in these groups in one of the two waves and not in the other. */
    int churn(Collection<Overlap> overlaps, GroupMembers then) {
        return changed(overlaps, then).size();
    }

    /** Who is in these groups in one of the two waves and not in the other. */
    Set<UUID> changed(Collection<Overlap> overlaps, GroupMembers then) {
        Set<UUID> now = in(overlaps);
        Set<UUID> before = then.in(overlaps);
        Set<UUID> changed = new HashSet<>(now);
        changed.removeAll(before);
        before.removeAll(now);
        changed.addAll(before);
        return changed;
    }

    private boolean isWithin(CellId leaf, Set<CellId> cells) {
        Optional<CellId> group = Optional.of(leaf);
        while (group.isPresent()) {
            if (cells.contains(group.get())) {
                return true;
            }
            group = parents.getOrDefault(group.get(), Optional.empty());
        }
        return false;
    }

    /**
     * The groups of a plan that is not launched.
     *
     * @param pseudonyms who stands for a person in the snapshots of its programme
     */
    static GroupMembers of(PlannedWave plan, UnaryOperator<UUID> pseudonyms) {
        Map<CellId, Optional<CellId>> parents = new HashMap<>();
        plan.ballot().tree().nodes().forEach(node -> parents.put(node.id(), Optional.ofNullable(node.parent())));
        Map<Place, Set<UUID>> byPlace = new HashMap<>();
        plan.voters().forEach(voter ->
                byPlace.computeIfAbsent(voter.place(), any -> new HashSet<>()).add(pseudonyms.apply(voter.subject())));
        return new GroupMembers(parents, byPlace);
    }
}
