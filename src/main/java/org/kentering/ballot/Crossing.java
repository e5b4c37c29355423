package org.kentering.ballot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the partitions of one item tell together (Kentering rules of publication, section 4, step 5, and section 6).
 * Two of them are a graph with the people as edges, and every combination of released sums is about the people of a
 * cut. With three, every group of their full cross must do by itself.
 */
final class Crossing {

    private static final int FEW_ANSWERS = 10;

    /** Where two or three partitions lie across each other too thinly. */
    sealed interface Problem {

        /** Two groups of a partition that must become one: open nodes, or null for what is closed there. */
        record Apart(Side side, TreeClosing.Part one, TreeClosing.Part other) implements Problem {}

        /** A group that is told of by its own partition alone. */
        record Alone(Side side, TreeClosing.Part part) implements Problem {}

        /** A partition too many. */
        record TooMany(Side side) implements Problem {}
    }

    private final List<Side> sides;
    private final int[] people;
    private final int k;
    private final List<List<TreeClosing.Part>> groups = new ArrayList<>();
    private final List<int[]> groupOf = new ArrayList<>();

    /**
     * Lays partitions across each other.
     *
     * @param all in the order of their priority, the reporting tree first
     */
    Crossing(List<Side> all, int[] people, int k) {
        this.sides = all.stream().filter(Side::divides).toList();
        this.people = people;
        this.k = k;
        for (Side side : sides) {
            groups.add(side.closing().derivable());
            groupOf.add(side.groupOf(groups.getLast(), people.length));
        }
    }

    private boolean isPair() {
        return sides.size() == 2;
    }

    /**
     * The fewest people that several partitions tell of together, if they are fewer than this: of two the lightest cut, of
     * three the smallest group of the full cross, which no combination falls below.
     */
    Optional<Integer> smallest(int limit) {
        if (isPair()) {
            return graph().lightest(limit).map(CutGraph.Cut::weight);
        }
        return sides.size() > 2
                ? cross().values().stream().map(this::sum).filter(atom -> atom < limit).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Fewer than k people whom a combination of released sums would be about. */
    Optional<Problem> tooFew(RuleSwitches switches) {
        if (isPair() && switches.on(RuleSwitches.Rule.CUTS)) {
            CutGraph graph = graph();
            return graph.lightest(k).map(cut -> problem(graph, cut));
        }
        boolean thin = sides.size() > 2
                && switches.on(RuleSwitches.Rule.CROSS)
                && cross().values().stream().anyMatch(atom -> sum(atom) < k);
        return thin ? Optional.of(new Problem.TooMany(sides.getLast())) : Optional.empty();
    }

    /** Fewer than k people beside a group on hold. */
    Optional<Problem> tellsOf(Side held, int node) {
        BitSet inside = new BitSet();
        IntStream.range(0, people.length)
                .filter(place -> people[place] > 0 && held.partition().contains(node, place))
                .forEach(inside::set);
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        if (sides.size() > 2) {
            boolean thin = cross().values().stream()
                    .filter(atom -> atom.intersects(inside))
                    .anyMatch(atom -> sum(without(atom, inside)) < k);
            return thin ? Optional.of(new Problem.TooMany(sides.getLast())) : Optional.empty();
        }
        if (!isPair()) {
            return cross().entrySet().stream()
                    .filter(group -> group.getValue().intersects(inside) && sum(without(group.getValue(), inside)) < k)
                    .min(Comparator.comparing(group -> group.getKey().getFirst()))
                    .map(group -> new Problem.Alone(
                            sides.getFirst(), groups.getFirst().get(group.getKey().getFirst())));
        }
        CutGraph graph = graph();
        Map<List<Integer>, BitSet> cross = cross();
        int[] left = graph.edges().stream()
                .mapToInt(edge -> sum(without(cross.get(key(edge)), inside)))
                .toArray();
        for (int edge = 0; edge < left.length; edge++) {
            CutGraph.Edge both = graph.edges().get(edge);
            if (left[edge] < both.weight()) {
                Optional<CutGraph.Cut> cut =
                        graph.between(CutGraph.single(both.one()), CutGraph.single(both.other()), left, k);
                if (cut.isPresent()) {
                    return cut.map(found -> problem(graph, found));
                }
            }
        }
        return Optional.empty();
    }

    /** Fewer than ten people whom a combination is about, with few of the invited changed since an earlier wave. */
    Optional<Problem> tellsOfAChange(PastReleases past, ItemVersion item, Membership membership) {
        List<WaveId> earlier = remembered(past.waves(item), membership);
        Predicate<List<Overlap>> few = overlaps -> earlier.stream().anyMatch(wave -> {
            List<Overlap> then = overlaps.stream().map(now -> before(now, past, item, wave, membership)).toList();
            return Membership.isFew(membership.churn(overlaps, wave), k)
                    || Membership.isFew(membership.churn(overlaps, then, wave), k);
        });
        if (sides.size() < 2 || earlier.isEmpty()) {
            return Optional.empty();
        }
        if (sides.size() > 2) {
            boolean told = cross().entrySet().stream()
                    .filter(atom -> sum(atom.getValue()) < FEW_ANSWERS)
                    .anyMatch(atom -> few.test(List.of(overlap(atom.getKey()))));
            return told ? Optional.of(new Problem.TooMany(sides.getLast())) : Optional.empty();
        }
        CutGraph graph = graph();
        for (CutGraph.Edge edge : graph.edges()) {
            boolean changed = edge.weight() < FEW_ANSWERS
                    && earlier.stream().anyMatch(wave -> membership.churn(List.of(overlap(key(edge))), wave) > 0);
            if (changed) {
                Optional<CutGraph.Cut> cut = graph.through(
                        edge, FEW_ANSWERS, found -> !isOneGroup(graph, found) && few.test(cut(graph, found)));
                if (cut.isPresent()) {
                    return cut.map(found -> problem(graph, found));
                }
            }
        }
        return Optional.empty();
    }

    /** The waves whose people are still known; all, if none is. */
    private static List<WaveId> remembered(List<WaveId> waves, Membership membership) {
        List<WaveId> remembered =
                waves.stream().filter(wave -> !membership.isForgotten(wave)).toList();
        return remembered.isEmpty() ? waves : remembered;
    }

    /** A group by itself is under the rules of its own partition. */
    private static boolean isOneGroup(CutGraph graph, CutGraph.Cut cut) {
        int all = graph.connected(cut.side().nextSetBit(0)).cardinality();
        int inside = cut.side().cardinality();
        return inside == 1 || inside == all - 1;
    }

    /** The same people by the groups that an earlier wave had; categories keep their names. */
    private Overlap before(Overlap now, PastReleases past, ItemVersion item, WaveId wave, Membership membership) {
        return new Overlap(IntStream.range(0, sides.size())
                .mapToObj(side -> sides.get(side).partition().isFlat()
                        ? now.of().get(side)
                        : past.nearest(item, wave, now.of().get(side), membership))
                .toList());
    }

    /** Everybody invited whom a cut is about, those as well who share two groups that nobody answered in. */
    private List<Overlap> cut(CutGraph graph, CutGraph.Cut cut) {
        BitSet inside = cut.side();
        BitSet outside = graph.connected(inside.nextSetBit(0));
        outside.andNot(inside);
        return List.of(
                new Overlap(List.of(cells(0, inside), cells(1, outside))),
                new Overlap(List.of(cells(0, outside), cells(1, inside))));
    }

    /** The cells of one partition's groups among some vertices. */
    private Set<CellId> cells(int side, BitSet vertices) {
        int offset = side == 0 ? 0 : groups.getFirst().size();
        Set<CellId> cells = new HashSet<>();
        for (int group = 0; group < groups.get(side).size(); group++) {
            if (vertices.get(offset + group)) {
                cells.addAll(sides.get(side).cells(groups.get(side).get(group)));
            }
        }
        return cells;
    }

    private Overlap overlap(List<Integer> groupOfEach) {
        return new Overlap(IntStream.range(0, sides.size())
                .mapToObj(side -> Set.copyOf(sides.get(side).cells(groups.get(side).get(groupOfEach.get(side)))))
                .toList());
    }

    /** The people of every group of the full cross that has any, as places. */
    private Map<List<Integer>, BitSet> cross() {
        Map<List<Integer>, BitSet> cross = new HashMap<>();
        for (int place = 0; place < people.length; place++) {
            if (people[place] > 0) {
                int at = place;
                cross.computeIfAbsent(groupOf.stream().map(groups -> groups[at]).toList(), any -> new BitSet())
                        .set(place);
            }
        }
        return cross;
    }

    private CutGraph graph() {
        Map<List<Integer>, Integer> weights = new TreeMap<>(Comparator.<List<Integer>>comparingInt(List::getFirst)
                .thenComparingInt(List::getLast));
        cross().forEach((groups, atom) -> weights.put(groups, sum(atom)));
        int offset = groups.getFirst().size();
        List<CutGraph.Edge> edges = new ArrayList<>();
        weights.forEach((groups, weight) ->
                edges.add(new CutGraph.Edge(groups.getFirst(), offset + groups.getLast(), weight)));
        return new CutGraph(offset + groups.getLast().size(), edges);
    }

    private List<Integer> key(CutGraph.Edge edge) {
        return List.of(edge.one(), edge.other() - groups.getFirst().size());
    }

    /** The two smallest groups of the last partition that the cut keeps apart. */
    private Problem problem(CutGraph graph, CutGraph.Cut cut) {
        BitSet part = graph.connected(cut.side().nextSetBit(0));
        int offset = groups.getFirst().size();
        TreeClosing.Part inside = smallest(part, cut.side(), true, offset);
        TreeClosing.Part outside = smallest(part, cut.side(), false, offset);
        if (inside != null && outside != null) {
            return new Problem.Apart(sides.getLast(), inside, outside);
        }
        int alone = IntStream.range(0, offset)
                .filter(group -> part.get(group) && cut.side().get(group) == (inside == null))
                .findFirst()
                .orElseThrow();
        return new Problem.Alone(sides.getFirst(), groups.getFirst().get(alone));
    }

    private TreeClosing.@Nullable Part smallest(BitSet part, BitSet side, boolean inside, int offset) {
        return IntStream.range(0, groups.getLast().size())
                .filter(group -> part.get(offset + group) && side.get(offset + group) == inside)
                .mapToObj(groups.getLast()::get)
                .min(Comparator.comparingInt(TreeClosing.Part::people)
                        .thenComparing(group -> sides.getLast().partition().tree().id(group.nodes()[0])))
                .orElse(null);
    }

    private static BitSet without(BitSet atom, BitSet known) {
        BitSet others = (BitSet) atom.clone();
        others.andNot(known);
        return others;
    }

    private int sum(BitSet places) {
        return places.stream().map(place -> people[place]).sum();
    }
}
