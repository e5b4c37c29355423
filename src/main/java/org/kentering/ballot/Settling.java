package org.kentering.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.RuleSwitches.Rule;

/**
 * Steps 1 to 7 for one item over all partitions, until nothing more has to close (Kentering rules of publication,
 * sections 4 and 6). Every step back takes a published cell away, so that it ends.
 */
final class Settling {

    /** Whoever changes by few once more after that is merged with a neighbour. */
    static final int HELD_AT_MOST = 2;

    /** A group on hold: its cells, and how often in a row by now; only the changed ones have something to hide. */
    record Held(Set<CellId> cells, int times, boolean changed) {}

    private final ClosedWave wave;
    private final ItemVersion item;
    private final int[] people;
    private final BiPredicate<CellId, Integer> printable;
    private final List<Indicator> indicators;
    private final RuleSwitches switches;
    private final int k;
    private final List<Side> sides = new ArrayList<>();
    private final Map<Set<CellId>, Held> held = new HashMap<>();

    /**
     * Settles what may be shown of an item.
     *
     * @param people how many answered, by place
     * @param printable which groups of how many people this kind of item is shown for at all
     * @param indicators what is printed of the answers
     */
    Settling(
            ClosedWave wave,
            List<Partition> partitions,
            ItemVersion item,
            int[] people,
            BiPredicate<CellId, Integer> printable,
            List<Indicator> indicators,
            RuleSwitches switches) {
        this.wave = wave;
        this.item = item;
        this.people = people;
        this.printable = printable;
        this.indicators = indicators;
        this.switches = switches;
        this.k = wave.thresholds().k();
        for (Partition partition : partitions) {
            sides.add(Side.of(partition, people, k));
        }
        sides.forEach(this::closeUnprintable);
        sides.forEach(this::hold);
        do {
            closeTogether();
            if (switches.on(Rule.SIBLINGS)) {
                sides.forEach(side -> side.closing().protectSiblings());
            }
        } while (growChangedRest() || protectCrossing() || protectAnswers());
    }

    List<Side> sides() {
        return sides;
    }

    ItemVersion item() {
        return item;
    }

    int[] people() {
        return people;
    }

    /** What was held back; the ancestors to which a hold spread as well. */
    List<Held> held() {
        return List.copyOf(held.values());
    }

    /** Whether a group is shown by itself. */
    boolean open(CellId cell) {
        return sides.stream()
                .map(side -> side.partition().tree().contains(cell)
                        && side.closing().open(side.partition().tree().index(cell)))
                .anyMatch(open -> open);
    }

    private void closeUnprintable(Side side) {
        for (int node = 0; node < side.people().length; node++) {
            if (side.closing().open(node)
                    && !printable.test(side.partition().tree().id(node), side.people()[node])) {
                side.closing().close(node, HidingReason.TOO_SMALL_FOR_ITEM);
            }
        }
    }

    /** Section 6: holds small groups that few joined or left, and whoever above is little more than one of them. */
    private void hold(Side side) {
        List<Integer> changed = IntStream.range(0, side.people().length)
                .filter(node -> switches.on(Rule.HOLDS)
                        && side.closing().open(node)
                        && Tier.of(side.people()[node]) == Tier.CLASS)
                .filter(node -> fewChanged(side.partition().parts(node)))
                .boxed()
                .toList();
        ReportingTree tree = side.partition().tree();
        for (int node : changed) {
            hold(side, node, true);
            for (int above = tree.parent(node); above >= 0 && switches.on(Rule.SPREAD); above = tree.parent(above)) {
                if (side.people()[above] - side.people()[node] < k) {
                    hold(side, above, false);
                }
            }
        }
    }

    private void hold(Side side, int node, boolean changed) {
        Set<CellId> cells = side.partition().parts(node);
        PastReleases.Last last = last(cells);
        int times = last == null ? 1 : last.timesHeld() + 1;
        held.merge(cells, new Held(cells, times, changed), (one, other) -> one.changed() ? one : other);
        side.closing().closePrimary(node, times > HELD_AT_MOST ? HidingReason.MERGE_DUE : HidingReason.HELD);
    }

    /**
     * Whether few of these people joined or left since the group was last known or held. Where several partitions were
     * laid across each other, it may have been known as the difference of others.
     */
    private boolean fewChanged(Set<CellId> cells) {
        PastReleases.Last last = last(cells);
        if (last != null) {
            return Membership.isFew(last.churn(), k);
        }
        return switches.on(Rule.CHANGED_CUTS)
                && wave.past().divided(item).stream()
                        .anyMatch(divided -> Membership.isFew(
                                wave.membership().churn(List.of(Overlap.of(cells)), divided), k));
    }

    private PastReleases.@Nullable Last last(Set<CellId> cells) {
        return wave.past().last(item, cells, wave.membership(), k);
    }

    /** The company is one group, in whichever partition it was closed. */
    private void closeTogether() {
        Optional<HidingReason> closed = sides.stream()
                .map(side -> Optional.ofNullable(side.closing().reason(0)))
                .flatMap(Optional::stream)
                .findFirst();
        closed.ifPresent(reason -> sides.forEach(side -> side.closing().close(0, reason)));
    }

    private boolean growChangedRest() {
        if (!switches.on(Rule.RESTS)) {
            return false;
        }
        for (Side side : sides) {
            for (TreeClosing.Part part : side.closing().derivable()) {
                if (part.rest() && Tier.of(part.people()) == Tier.CLASS && fewChanged(side.cells(part))) {
                    return side.closing().closeSmallestChild(part.above(), HidingReason.PROTECTS_CHANGED_REST, -1);
                }
            }
        }
        return false;
    }

    /** Step 5, with the repair that it asks for. */
    private boolean protectCrossing() {
        Crossing crossing = new Crossing(sides, people, k);
        Optional<Crossing.Problem> problem = crossing.tooFew(switches);
        if (problem.isEmpty() && switches.on(Rule.HOLD_CUTS)) {
            problem = changedHeld()
                    .map(held -> crossing.tellsOf(held.side(), held.node()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (problem.isEmpty() && switches.on(Rule.CHANGED_CUTS)) {
            problem = crossing.tellsOfAChange(wave.past(), item, wave.membership());
        }
        problem.ifPresent(this::repair);
        return problem.isPresent();
    }

    private record Group(Side side, int node) {}

    private Stream<Group> changedHeld() {
        return sides.stream()
                .flatMap(side -> IntStream.range(0, side.people().length)
                        .filter(node -> {
                            Held group = held.get(side.partition().parts(node));
                            return group != null && group.changed();
                        })
                        .mapToObj(node -> new Group(side, node)));
    }

    private void repair(Crossing.Problem problem) {
        switch (problem) {
            case Crossing.Problem.TooMany(Side side) -> withdraw(side);
            case Crossing.Problem.Alone(Side side, TreeClosing.Part part) -> {
                if (part.rest()) {
                    side.closing().closeSmallestChild(part.above(), HidingReason.PROTECTS_CROSSING, -1);
                } else {
                    side.closing().close(part.nodes()[0], HidingReason.PROTECTS_CROSSING);
                }
            }
            case Crossing.Problem.Apart(Side side, TreeClosing.Part one, TreeClosing.Part other) -> {
                int at = sides.indexOf(side);
                if (one.rest() || other.rest()) {
                    side.closing().close((one.rest() ? other : one).nodes()[0], HidingReason.PROTECTS_CROSSING);
                } else {
                    sides.set(at, side.merged(one.nodes()[0], other.nodes()[0], people, k));
                }
                if (sides.get(at).closing().derivable().size() < 2) {
                    withdraw(sides.get(at));
                }
            }
        }
    }

    /**
     * Whether the values that are open now and those of a withdrawn release may give a small group away together (step
     * 7); also if the two divide the people in ways that cannot be laid into one.
     *
     * @param kept the cells that the withdrawn release printed
     */
    boolean decidesWith(Set<Set<CellId>> kept) {
        if (!switches.on(Rule.ANSWERS)) {
            return false;
        }
        List<Side> together = sides.stream().map(side -> side.with(kept, k)).toList();
        return !together.stream().flatMap(Side::open).collect(Collectors.toSet()).containsAll(kept)
                || indicators.stream()
                        .anyMatch(indicator -> new IntervalAudit(together, people, indicator, k).decided().isPresent());
    }

    private static void withdraw(Side side) {
        for (int category : side.partition().tree().children(0)) {
            side.closing().close(category, HidingReason.PROTECTS_CROSSING);
        }
    }

    /** Step 7. */
    private boolean protectAnswers() {
        if (!switches.on(Rule.ANSWERS)) {
            return false;
        }
        Optional<IntervalAudit.Decided> decided = indicators.stream()
                .map(indicator -> new IntervalAudit(sides, people, indicator, k).decided())
                .flatMap(Optional::stream)
                .findFirst();
        decided.ifPresent(found -> {
            TreeClosing closing = found.side().closing();
            TreeClosing.Part part = found.part();
            int itself = part.rest() ? -1 : part.nodes()[0];
            if (!closing.closeSmallestChild(part.above(), HidingReason.PROTECTS_ANSWERS, itself)) {
                closing.close(itself, HidingReason.PROTECTS_ANSWERS);
            }
        });
        return decided.isPresent();
    }
}
