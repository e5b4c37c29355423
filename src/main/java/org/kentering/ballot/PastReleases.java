package org.kentering.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What earlier waves let the world know, oldest first (rules of publication, section 6): those of the same series and
 * of any other that asked the same, because whoever reads one may read the other.
 */
final class PastReleases {

    /**
     * One released wave.
     *
     * @param sameSeries whether readers find it laid beside the wave that is released now
     * @param attributes the keys of the flat attributes that it divided by
     * @param groups the nodes of its reporting tree
     */
    record Past(
            WaveId wave, boolean sameSeries, List<String> attributes, Set<CellId> groups, List<DerivableCell> cells) {

        Past(WaveId wave, List<DerivableCell> cells) {
            this(
                    wave,
                    true,
                    List.of(),
                    cells.stream().flatMap(cell -> cell.parts().stream()).collect(Collectors.toSet()),
                    cells);
        }
    }

    /**
     * When a group last became known or was held back.
     *
     * @param churn how many of its invited people came or went since
     */
    record Last(WaveId wave, int timesHeld, int churn) {}

    /** What a wave let know of one item: each group with how often it had been held, and by its cells. */
    private static final class Known {

        private final Map<Set<CellId>, Integer> timesHeld = new HashMap<>();
        private final Map<CellId, List<Set<CellId>>> groupsOf = new HashMap<>();
        private final Set<CellId> tree;
        private final PastGroups people;
        private @Nullable List<Set<CellId>> smallest;

        Known(Set<CellId> tree, PastGroups people) {
            this.tree = tree;
            this.people = people;
        }

        void add(DerivableCell cell) {
            people.add(cell.parts());
            timesHeld.put(cell.parts(), cell.timesHeld());
            cell.parts().forEach(
                    part -> groupsOf.computeIfAbsent(part, any -> new ArrayList<>()).add(cell.parts()));
        }

        /** Whether a group was known by this name, or as several that make it up. */
        boolean knows(Set<CellId> parts) {
            return timesHeld.containsKey(parts)
                    || !parts.isEmpty() && parts.stream().allMatch(part ->
                            groupsOf.getOrDefault(part, List.of()).stream().anyMatch(parts::containsAll));
        }

        int timesHeld(Set<CellId> parts) {
            return timesHeld.getOrDefault(parts, 0);
        }

        /** Everything as which these people, or all but fewer than k of them, may have been known. */
        Set<Set<CellId>> candidates(Set<CellId> parts, Membership membership, int k) {
            Set<Set<CellId>> candidates = new LinkedHashSet<>();
            if (knows(parts)) {
                candidates.add(parts);
            }
            if (!membership.isForgotten(people.wave())) {
                people.differingByFewer(k, parts, membership).stream()
                        .filter(timesHeld::containsKey)
                        .forEach(candidates::add);
                candidates.add(nearest(parts, membership));
            }
            candidates.remove(Set.of());
            return candidates;
        }

        /**
         * The groups of the tree of which most are in these cells now: of all that can be put together from groups of
         * then, it differs from them by the fewest people.
         */
        Set<CellId> nearest(Set<CellId> parts, Membership membership) {
            return smallest(membership).stream()
                    .filter(group -> people.isMostly(group, parts, membership))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
        }

        /** The groups of the tree that became known and that no other one is a part of. */
        private List<Set<CellId>> smallest(Membership membership) {
            if (smallest == null) {
                Map<Set<CellId>, Set<?>> known = new HashMap<>();
                timesHeld.forEach((group, times) -> {
                    Set<?> members = people.members(group, membership);
                    if (times == 0 && !members.isEmpty() && tree.containsAll(group)) {
                        known.put(group, members);
                    }
                });
                smallest = known.entrySet().stream()
                        .filter(group -> known.values().stream().noneMatch(other ->
                                other.size() < group.getValue().size() && group.getValue().containsAll(other)))
                        .map(Map.Entry::getKey)
                        .toList();
            }
            return smallest;
        }
    }

    static final PastReleases NONE = new PastReleases(List.of());

    private final Map<ItemVersion, SequencedMap<WaveId, Known>> known = new HashMap<>();
    private final Map<ItemVersion, Map<Set<CellId>, WaveId>> printed = new HashMap<>();
    private final Map<WaveId, List<String>> attributes = new HashMap<>();

    PastReleases(List<Past> oldestFirst) {
        for (Past past : oldestFirst) {
            attributes.put(past.wave(), past.attributes());
            PastGroups people = new PastGroups(past.wave());
            for (DerivableCell cell : past.cells()) {
                known.computeIfAbsent(cell.item(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(past.wave(), any -> new Known(past.groups(), people))
                        .add(cell);
                if (past.sameSeries() && cell.printed()) {
                    printed.computeIfAbsent(cell.item(), any -> new HashMap<>()).put(cell.parts(), past.wave());
                }
            }
        }
    }

    /** The waves that said anything of an item, the oldest first. */
    List<WaveId> waves(ItemVersion item) {
        return List.copyOf(knownOf(item).keySet());
    }

    /** The waves that said anything of an item and divided by an attribute as well. */
    List<WaveId> divided(ItemVersion item) {
        return waves(item).stream().filter(wave -> !dividedBy(wave, List.of())).toList();
    }

    /** Whether a wave divided by the same attributes; otherwise a new series began since. */
    boolean dividedBy(WaveId wave, List<String> keys) {
        return attributes.getOrDefault(wave, List.of()).equals(keys);
    }

    /** When a value of the group was last shown, which is what a reader would compare with. */
    @Nullable WaveId lastPrinted(ItemVersion item, Set<CellId> parts) {
        return printed.getOrDefault(item, Map.of()).get(parts);
    }

    /**
     * When these people were last known as a group, by whichever name it or those that make it up had then: the very same
     * people, or all but fewer than k of them. If they never were, it is when they were held back under another name or,
     * at last, when a group of this name was known. What is so long ago that nobody knows its people any more counts
     * only where nothing later does.
     */
    @Nullable Last last(ItemVersion item, Set<CellId> parts, Membership membership, int k) {
        Last otherwise = null;
        for (Map.Entry<WaveId, Known> wave : knownOf(item).reversed().entrySet()) {
            Last nearest = null;
            if (otherwise != null && membership.isForgotten(wave.getKey())) {
                continue;
            }
            for (Set<CellId> then : wave.getValue().candidates(parts, membership, k)) {
                int churn = membership.churn(
                        List.of(Overlap.of(parts)), List.of(Overlap.of(then)), wave.getKey());
                Last known = new Last(wave.getKey(), wave.getValue().timesHeld(then), churn);
                if (churn == 0 && (known.timesHeld() == 0 || then.equals(parts))) {
                    return known;
                }
                if (Membership.isFew(churn, k)) {
                    nearest = known;
                } else if (otherwise == null && (churn == 0 || then.equals(parts))) {
                    otherwise = known;
                }
            }
            if (nearest != null) {
                return nearest;
            }
        }
        return otherwise;
    }

    /** Which groups of the tree of an earlier wave most of these people were in; their own names, if none were known. */
    Set<CellId> nearest(ItemVersion item, WaveId wave, Set<CellId> groups, Membership membership) {
        Known known = knownOf(item).get(wave);
        Set<CellId> nearest = known == null || membership.isForgotten(wave)
                ? Set.of()
                : known.nearest(groups, membership);
        return nearest.isEmpty() ? groups : nearest;
    }

    private SequencedMap<WaveId, Known> knownOf(ItemVersion item) {
        return known.getOrDefault(item, new LinkedHashMap<>());
    }
}
