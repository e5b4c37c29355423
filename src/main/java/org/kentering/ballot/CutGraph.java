package org.kentering.ballot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * The graph whose cuts are what two partitions together tell: a vertex for each group of either, an edge between two
 * groups weighing the people they share (Kentering rules of publication, section 4, step 5). Minimum cuts after Stoer
 * and Wagner (1997), cuts between two vertices by augmenting paths (Edmonds and Karp 1972).
 */
final class CutGraph {

    /** Two vertices and the people they share. */
    record Edge(int one, int other, int weight) {}

    /** The vertices on one side, and the weight of the edges to the other. */
    record Cut(BitSet side, int weight) {}

    private static final int SEARCHES = 2_000;

    private final int size;
    private final List<Edge> edges;
    private final List<List<Integer>> around = new ArrayList<>();

    CutGraph(int size, List<Edge> edges) {
        this.size = size;
        this.edges = List.copyOf(edges);
        for (int vertex = 0; vertex < size; vertex++) {
            around.add(new ArrayList<>());
        }
        for (int edge = 0; edge < edges.size(); edge++) {
            around.get(edges.get(edge).one()).add(edge);
            around.get(edges.get(edge).other()).add(edge);
        }
    }

    List<Edge> edges() {
        return edges;
    }

    /** The lightest cut of any connected part, if it is lighter than this. */
    Optional<Cut> lightest(int limit) {
        List<BitSet> merged = mergedAlong(limit);
        int[] at = new int[size];
        List<Map<Integer, Integer>> weights = new ArrayList<>();
        for (int group = 0; group < merged.size(); group++) {
            for (int vertex : merged.get(group).stream().toArray()) {
                at[vertex] = group;
            }
            weights.add(new HashMap<>());
        }
        for (Edge edge : edges) {
            int one = at[edge.one()];
            int other = at[edge.other()];
            if (one != other) {
                weights.get(one).merge(other, edge.weight(), Integer::sum);
                weights.get(other).merge(one, edge.weight(), Integer::sum);
            }
        }
        Cut best = null;
        for (int start = 0; start < weights.size(); start++) {
            while (!weights.get(start).isEmpty()) {
                int[] last = lastOfPhase(start, weights);
                int weight = weights.get(last[1]).values().stream().mapToInt(Integer::intValue).sum();
                if (weight < (best == null ? limit : best.weight())) {
                    best = new Cut((BitSet) merged.get(last[1]).clone(), weight);
                }
                merge(last[0], last[1], weights);
                merged.get(last[0]).or(merged.get(last[1]));
            }
        }
        return Optional.ofNullable(best);
    }

    /** A phase of Stoer and Wagner: the last but one and the last vertex, the most tightly connected first. */
    private static int[] lastOfPhase(int start, List<Map<Integer, Integer>> weights) {
        Map<Integer, Integer> connection = new HashMap<>();
        BitSet added = new BitSet();
        PriorityQueue<int[]> next = new PriorityQueue<>(
                Comparator.<int[]>comparingInt(entry -> -entry[1]).thenComparingInt(entry -> entry[0]));
        next.add(new int[] {start, 0});
        int before = start;
        int last = start;
        while (!next.isEmpty()) {
            int vertex = next.remove()[0];
            if (added.get(vertex)) {
                continue;
            }
            added.set(vertex);
            before = last;
            last = vertex;
            weights.get(vertex).forEach((neighbour, weight) -> {
                if (!added.get(neighbour)) {
                    next.add(new int[] {neighbour, connection.merge(neighbour, weight, Integer::sum)});
                }
            });
        }
        return new int[] {before, last};
    }

    private static void merge(int into, int gone, List<Map<Integer, Integer>> weights) {
        weights.get(gone).forEach((neighbour, weight) -> {
            weights.get(neighbour).remove(gone);
            if (neighbour != into) {
                weights.get(into).merge(neighbour, weight, Integer::sum);
                weights.get(neighbour).merge(into, weight, Integer::sum);
            }
        });
        weights.get(gone).clear();
    }

    /** The vertices, together where an edge alone is no lighter than this. */
    private List<BitSet> mergedAlong(int limit) {
        int[] group = new int[size];
        Arrays.setAll(group, vertex -> vertex);
        for (Edge edge : edges) {
            if (edge.weight() >= limit) {
                group[root(group, edge.one())] = root(group, edge.other());
            }
        }
        Map<Integer, BitSet> merged = new HashMap<>();
        List<BitSet> inOrder = new ArrayList<>();
        for (int vertex = 0; vertex < size; vertex++) {
            merged.computeIfAbsent(root(group, vertex), any -> {
                        inOrder.add(new BitSet());
                        return inOrder.getLast();
                    })
                    .set(vertex);
        }
        return inOrder;
    }

    private static int root(int[] group, int vertex) {
        int root = vertex;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    /** A cut lighter than this between two sets of vertices, if the edges weigh so much. */
    Optional<Cut> between(BitSet sources, BitSet sinks, int[] weights, int limit) {
        int[] flow = new int[edges.size()];
        int total = 0;
        while (total < limit) {
            int[] by = new int[size];
            Arrays.fill(by, -1);
            BitSet seen = (BitSet) sources.clone();
            int end = search(seen, sinks, weights, flow, by);
            if (end < 0) {
                return Optional.of(new Cut(seen, total));
            }
            total += push(end, sources, weights, flow, by);
        }
        return Optional.empty();
    }

    private int search(BitSet seen, BitSet sinks, int[] weights, int[] flow, int[] by) {
        Deque<Integer> queue = new ArrayDeque<>();
        seen.stream().forEach(queue::add);
        while (!queue.isEmpty()) {
            int vertex = queue.remove();
            for (int edge : around.get(vertex)) {
                int to = across(edge, vertex);
                if (!seen.get(to) && room(edge, vertex, weights, flow) > 0) {
                    seen.set(to);
                    by[to] = edge;
                    if (sinks.get(to)) {
                        return to;
                    }
                    queue.add(to);
                }
            }
        }
        return -1;
    }

    private int push(int end, BitSet sources, int[] weights, int[] flow, int[] by) {
        int more = Integer.MAX_VALUE;
        for (int at = end; !sources.get(at); at = across(by[at], at)) {
            more = Math.min(more, room(by[at], across(by[at], at), weights, flow));
        }
        for (int at = end; !sources.get(at); at = across(by[at], at)) {
            flow[by[at]] += edges.get(by[at]).other() == at ? more : -more;
        }
        return more;
    }

    /** How much more can flow over an edge away from a vertex. */
    private int room(int edge, int from, int[] weights, int[] flow) {
        return weights[edge] - (edges.get(edge).one() == from ? flow[edge] : -flow[edge]);
    }

    private int across(int edge, int vertex) {
        Edge both = edges.get(edge);
        return both.one() == vertex ? both.other() : both.one();
    }

    /**
     * A cut lighter than the limit through an edge that is wanted, all of them tried one after the other (Lawler 1972);
     * after too many, the last one found, wanted or not.
     */
    Optional<Cut> through(Edge edge, int limit, Predicate<Cut> wanted) {
        int[] weights = edges.stream().mapToInt(Edge::weight).toArray();
        BitSet part = connected(edge.one());
        Deque<BitSet[]> open = new ArrayDeque<>();
        open.add(new BitSet[] {single(edge.one()), single(edge.other())});
        Optional<Cut> found = Optional.empty();
        for (int searches = 0; !open.isEmpty(); searches++) {
            BitSet[] fixed = open.removeLast();
            found = between(fixed[0], fixed[1], weights, limit);
            if (found.isPresent() && (searches > SEARCHES || wanted.test(found.get()))) {
                return found;
            }
            found.ifPresent(cut -> branch(fixed, cut, part, open));
        }
        return Optional.empty();
    }

    private static void branch(BitSet[] fixed, Cut cut, BitSet part, Deque<BitSet[]> open) {
        BitSet in = (BitSet) fixed[0].clone();
        BitSet out = (BitSet) fixed[1].clone();
        for (int vertex = part.nextSetBit(0); vertex >= 0; vertex = part.nextSetBit(vertex + 1)) {
            if (in.get(vertex) || out.get(vertex)) {
                continue;
            }
            BitSet otherIn = (BitSet) in.clone();
            BitSet otherOut = (BitSet) out.clone();
            (cut.side().get(vertex) ? otherOut : otherIn).set(vertex);
            open.add(new BitSet[] {otherIn, otherOut});
            (cut.side().get(vertex) ? in : out).set(vertex);
        }
    }

    /** Everything that hangs together with a vertex. */
    BitSet connected(int vertex) {
        BitSet seen = single(vertex);
        Deque<Integer> queue = new ArrayDeque<>(List.of(vertex));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int edge : around.get(at)) {
                int to = across(edge, at);
                if (!seen.get(to)) {
                    seen.set(to);
                    queue.add(to);
                }
            }
        }
        return seen;
    }

    static BitSet single(int vertex) {
        BitSet single = new BitSet();
        single.set(vertex);
        return single;
    }
}
