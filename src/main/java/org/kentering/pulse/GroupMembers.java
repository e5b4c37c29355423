package org.kentering.pulse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kentering.ballot.CellId;

/**
 * Who belongs to which group of one wave.
 *
 * @param parents every group with the one above it
 * @param byLeaf the people of each group that people sit in
 */
record GroupMembers(Map<CellId, Optional<CellId>> parents, Map<CellId, Set<UUID>> byLeaf) {

    boolean knows(CellId cell) {
        return parents.containsKey(cell);
    }

    /** Whether the wave was so long ago that nobody in it is known any more. */
    boolean isForgotten() {
        return byLeaf.isEmpty();
    }

    /** Everybody in one of these groups or below it. */
    Set<UUID> in(Set<CellId> cells) {
        Set<UUID> people = new HashSet<>();
        byLeaf.forEach((leaf, members) -> {
            if (isWithin(leaf, cells)) {
                people.addAll(members);
            }
        });
        return people;
    }

    /** How many are in these groups in one of the two waves and not in the other. */
    int churn(Set<CellId> cells, GroupMembers then) {
        return changed(cells, then).size();
    }

    /** Who is in these groups in one of the two waves and not in the other. */
    Set<UUID> changed(Set<CellId> cells, GroupMembers then) {
        Set<UUID> now = in(cells);
        Set<UUID> before = then.in(cells);
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
        Map<CellId, Set<UUID>> byLeaf = new HashMap<>();
        plan.voters().forEach(voter ->
                byLeaf.computeIfAbsent(voter.leaf(), any -> new HashSet<>()).add(pseudonyms.apply(voter.subject())));
        return new GroupMembers(parents, byLeaf);
    }
}
