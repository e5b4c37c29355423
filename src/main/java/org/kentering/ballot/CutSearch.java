package org.kentering.ballot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The second test of the oracle, for more light groups of people than can be tried one by one; it shares no code with
 * the rules. Cells of one partition that lie within each other or apart give away what each has beyond those within
 * it. Two partitions are safe if k people connect every two of these remainders that share anybody; three, if every
 * meeting of their remainders has k people. Whatever else is refused.
 */
final class CutSearch {

    private final int[] people;
    private final BitSet known;
    private final int k;

    CutSearch(int[] people, BitSet known, int k) {
        this.people = people;
        this.known = known;
        this.k = k;
    }

    boolean safe(List<Collection<BitSet>> partitions) {
        List<List<BitSet>> all = new ArrayList<>();
        for (Collection<BitSet> partition : partitions) {
            Optional<List<BitSet>> found = remainders(partition);
            if (found.isEmpty()) {
                return false;
            }
            all.add(found.get());
        }
        List<List<BitSet>> dividing = all.stream().filter(remainders -> remainders.size() > 1).toList();
        return switch (dividing.size()) {
            case 0 -> all.stream().flatMap(List::stream).allMatch(this::heavy);
            case 1 -> dividing.getFirst().stream().allMatch(this::heavy);
            case 2 -> connected(dividing.getFirst(), dividing.getLast());
            default -> meetings(dividing).allMatch(this::heavy);
        };
    }

    /** What each cell has beyond the cells within it; nothing if cells overlap otherwise. */
    private Optional<List<BitSet>> remainders(Collection<BitSet> partition) {
        List<BitSet> bySize = partition.stream()
                .map(this::answering)
                .distinct()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .toList();
        List<BitSet> remainders = new ArrayList<>();
        for (int i = 0; i < bySize.size(); i++) {
            BitSet beyond = (BitSet) bySize.get(i).clone();
            for (int j = 0; j < i; j++) {
                if (bySize.get(j).intersects(bySize.get(i)) && !within(bySize.get(j), bySize.get(i))) {
                    return Optional.empty();
                }
                beyond.andNot(bySize.get(j));
            }
            if (!beyond.isEmpty()) {
                remainders.add(beyond);
            }
        }
        return Optional.of(remainders);
    }

    private static boolean within(BitSet inner, BitSet outer) {
        BitSet beyond = (BitSet) inner.clone();
        beyond.andNot(outer);
        return beyond.isEmpty();
    }

    private BitSet answering(BitSet cell) {
        BitSet answering = new BitSet();
        cell.stream().filter(place -> people[place] > 0).forEach(answering::set);
        return answering;
    }

    private boolean heavy(BitSet places) {
        return others(places) >= k;
    }

    private int others(BitSet places) {
        return places.stream().filter(place -> !known.get(place)).map(place -> people[place]).sum();
    }

    private static Stream<BitSet> meetings(List<List<BitSet>> partitions) {
        Stream<BitSet> meetings = partitions.getFirst().stream();
        for (List<BitSet> partition : partitions.subList(1, partitions.size())) {
            meetings = meetings.flatMap(one -> partition.stream().filter(one::intersects).map(other -> both(one, other)));
        }
        return meetings;
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** Whether taking away any fewer than k people leaves everything together that is together now. */
    private boolean connected(List<BitSet> rows, List<BitSet> columns) {
        int[] together = IntStream.range(0, rows.size() + columns.size()).toArray();
        List<int[]> meetings = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (rows.get(row).intersects(columns.get(column))) {
                    int weight = others(both(rows.get(row), columns.get(column)));
                    meetings.add(new int[] {row, rows.size() + column, weight});
                }
            }
        }
        meetings.sort(Comparator.comparingInt(meeting -> -meeting[2]));
        for (int[] meeting : meetings) {
            int one = find(together, meeting[0]);
            int other = find(together, meeting[1]);
            if (one != other) {
                if (ways(one, other, meetings, together) < k) {
                    return false;
                }
                together[one] = other;
            }
        }
        return true;
    }

    private static int find(int[] together, int vertex) {
        return together[vertex] == vertex ? vertex : find(together, together[vertex]);
    }

    /** How many people lead from one group to another, each on a way of their own; counting ends at k. */
    private int ways(int from, int to, List<int[]> meetings, int[] together) {
        Map<Integer, Map<Integer, Integer>> room = new HashMap<>();
        for (int[] meeting : meetings) {
            int one = find(together, meeting[0]);
            int other = find(together, meeting[1]);
            if (one != other && meeting[2] > 0) {
                room.computeIfAbsent(one, any -> new HashMap<>()).merge(other, meeting[2], Integer::sum);
                room.computeIfAbsent(other, any -> new HashMap<>()).merge(one, meeting[2], Integer::sum);
            }
        }
        int ways = 0;
        while (ways < k && walk(from, to, room)) {
            ways++;
        }
        return ways;
    }

    /** One more way, step by step from where one stands; every step leaves room for going back. */
    private static boolean walk(int from, int to, Map<Integer, Map<Integer, Integer>> room) {
        Map<Integer, Integer> cameFrom = new HashMap<>(Map.of(from, from));
        List<Integer> stack = new ArrayList<>(List.of(from));
        while (!stack.isEmpty() && !cameFrom.containsKey(to)) {
            int at = stack.removeLast();
            room.getOrDefault(at, Map.of()).forEach((next, left) -> {
                if (left > 0 && cameFrom.putIfAbsent(next, at) == null) {
                    stack.add(next);
                }
            });
        }
        if (!cameFrom.containsKey(to)) {
            return false;
        }
        for (int at = to; at != from; at = cameFrom.get(at)) {
            room.get(cameFrom.get(at)).merge(at, -1, Integer::sum);
            room.get(at).merge(cameFrom.get(at), 1, Integer::sum);
        }
        return true;
    }
}
