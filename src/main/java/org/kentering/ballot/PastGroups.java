package org.kentering.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who was in the groups that a wave let know, of whichever item, and how many of them are in a group of
 * today. Each person of a group is looked up once, however many other groups and items there are.
 */
final class PastGroups {

    private final WaveId wave;
    private final Map<Set<CellId>, Set<?>> members = new HashMap<>();
    private final Map<Set<CellId>, Map<Set<CellId>, Integer>> common = new HashMap<>();
    private @Nullable Map<Object, List<Set<CellId>>> groupsOf;

    PastGroups(WaveId wave) {
        this.wave = wave;
    }

    WaveId wave() {
        return wave;
    }

    /** Before anything is asked. */
    void add(Set<CellId> group) {
        members.put(group, Set.of());
    }

    /** The people of a group as it was then. */
    Set<?> members(Set<CellId> group, Membership membership) {
        groupsOf(membership);
        return members.getOrDefault(group, Set.of());
    }

    /** The groups of then with fewer than so many people who are not in a group of today, or the reverse. */
    List<Set<CellId>> differingByFewer(int people, Set<CellId> today, Membership membership) {
        int now = membership.now(List.of(Overlap.of(today))).size();
        Map<Set<CellId>, Integer> common = common(today, membership);
        return members.entrySet().stream()
                .filter(group -> now + group.getValue().size() - 2 * common.getOrDefault(group.getKey(), 0) < people)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether more than half of a group of then is in a group of today. */
    boolean isMostly(Set<CellId> group, Set<CellId> today, Membership membership) {
        return 2 * common(today, membership).getOrDefault(group, 0) > members(group, membership).size();
    }

    private Map<Set<CellId>, Integer> common(Set<CellId> today, Membership membership) {
        return common.computeIfAbsent(today, any -> {
            Map<Object, List<Set<CellId>>> groups = groupsOf(membership);
            Map<Set<CellId>, Integer> people = new HashMap<>();
            for (Object person : membership.now(List.of(Overlap.of(today)))) {
                groups.getOrDefault(person, List.of()).forEach(group -> people.merge(group, 1, Integer::sum));
            }
            return people;
        });
    }

    private Map<Object, List<Set<CellId>>> groupsOf(Membership membership) {
        Map<Object, List<Set<CellId>>> groups = groupsOf;
        if (groups == null) {
            groups = new HashMap<>();
            for (Map.Entry<Set<CellId>, Set<?>> group : members.entrySet()) {
                group.setValue(membership.then(List.of(Overlap.of(group.getKey())), wave));
                for (Object person : group.getValue()) {
                    groups.computeIfAbsent(person, any -> new ArrayList<>()).add(group.getKey());
                }
            }
            groupsOf = groups;
        }
        return groups;
    }
}
