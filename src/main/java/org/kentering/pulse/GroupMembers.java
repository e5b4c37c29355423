package org.kentering.pulse;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Membership;
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

    /**
     * Who came to a group or went from it since an earlier wave, whatever it was called then: it is compared with those
     * groups of then of which more than half is in it now, and else with the group of its own name.
     *
     * @return nothing, if that wave knew no such group
     */
    Optional<Set<UUID>> changed(CellId group, GroupMembers then) {
        Set<UUID> now = in(group);
        Map<CellId, Set<UUID>> leaves = new HashMap<>();
        then.byPlace.forEach((place, members) ->
                leaves.computeIfAbsent(place.leaf(), any -> new HashSet<>()).addAll(members));
        Set<UUID> before = new HashSet<>();
        leaves.values().stream()
                .filter(members -> Membership.isMostly(members, now))
                .forEach(before::addAll);
        if (before.isEmpty() && !then.knows(group)) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            before = then.in(group);
        }
        Set<UUID> changed = new HashSet<>(now);
        changed.removeAll(before);
        before.removeAll(now);
        changed.addAll(before);
        return Optional.of(changed);
    }

    /** How many are in a group now and were not in another one then, or the reverse. */
    int churn(CellId group, CellId before, GroupMembers then) {
        return Membership.difference(in(group), then.in(before));
    }

    Set<UUID> in(CellId group) {
        return in(List.of(new Overlap(List.of(Set.of(group)))));
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
     * @param pseudonyms who stands for a person in all snapshots
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
