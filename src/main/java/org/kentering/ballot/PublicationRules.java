package org.kentering.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The only way from answers to numbers (Kentering rules of publication, sections 4 to 6). Every item is released on its
 * own; the reporting tree is the only partition, so that there is nothing to cross.
 */
final class PublicationRules {

    private static final int PEOPLE_FOR_OPTIONS = 20;

    /** Whoever changes by few once more after that is merged with a neighbour. */
    static final int HELD_AT_MOST = 2;

    private final RuleSwitches switches;

    PublicationRules() {
        this(RuleSwitches.ALL);
    }

    PublicationRules(RuleSwitches switches) {
        this.switches = switches;
    }

    /** What may be said of this wave; the oracle has agreed, or this throws. */
    ReleaseDraft release(ClosedWave wave) {
        Draft draft = new Draft(wave);
        for (AskedItem item : wave.items()) {
            if (item.kind() != ItemKind.TEXT) {
                draft.release(item);
            }
        }
        return draft.finished();
    }

    /** One run over one wave. */
    private final class Draft {

        private final ClosedWave wave;
        private final ReportingTree tree;
        private final int k;
        private final List<PublishedCell> cells = new ArrayList<>();
        private final List<DerivableCell> derivable = new ArrayList<>();
        private final List<Hidden> hidden = new ArrayList<>();
        private int smallestSupport = Integer.MAX_VALUE;

        Draft(ClosedWave wave) {
            this.wave = wave;
            this.tree = wave.tree();
            this.k = wave.thresholds().k();
        }

        ReleaseDraft finished() {
            return new ReleaseDraft(
                    cells, derivable, hidden, smallestSupport == Integer.MAX_VALUE ? 0 : smallestSupport);
        }

        void release(AskedItem item) {
            ItemCounts counts = new ItemCounts(tree, item, wave.tallies());
            int[] people = counts.people();
            boolean agreement = item.kind() == ItemKind.AGREEMENT;
            TreeClosing closing = settle(
                    item.item(),
                    people,
                    node -> agreement || people[node] >= PEOPLE_FOR_OPTIONS,
                    indicators(item, counts));
            TreeClosing undecided = agreement
                    ? settle(
                            item.item().cannotJudge(),
                            counts.answered(),
                            node -> closing.open(node) && people[node] >= PEOPLE_FOR_OPTIONS,
                            List.of(Indicator.option(counts.category(0), k)))
                    : closing;
            for (int node = 0; node < tree.size(); node++) {
                cells.add(cell(item, counts, closing, undecided, node));
            }
        }

        private List<Indicator> indicators(AskedItem item, ItemCounts counts) {
            List<Indicator> indicators = new ArrayList<>();
            if (item.kind() != ItemKind.CHOICE) {
                indicators.add(Indicator.favourable(counts));
            }
            for (int option = 0; option < item.options(); option++) {
                indicators.add(Indicator.option(counts.category(option), k));
            }
            return indicators;
        }

        /** Steps 1 to 7 for one item, until nothing more has to close. */
        private TreeClosing settle(
                ItemVersion item, int[] people, IntPredicate printable, List<Indicator> indicators) {
            TreeClosing closing = new TreeClosing(tree, people, k);
            for (int node = 0; node < people.length; node++) {
                if (closing.open(node) && !printable.test(node)) {
                    closing.close(node, HidingReason.TOO_SMALL_FOR_ITEM);
                }
            }
            Set<Integer> changed = changed(item, people, closing);
            Map<Integer, Integer> held = hold(item, people, changed, closing);
            List<IntervalAudit> audits = indicators.stream()
                    .map(indicator -> new IntervalAudit(tree, people, k, indicator))
                    .toList();
            do {
                if (switches.siblings()) {
                    closing.protectSiblings();
                }
            } while (growChangedRest(item, closing) || protectAnswers(closing, audits));
            verify(item, people, closing, changed);
            remember(item, closing, held);
            return closing;
        }

        /** Section 6: small groups that few joined or left. */
        private Set<Integer> changed(ItemVersion item, int[] people, TreeClosing closing) {
            return IntStream.range(0, people.length)
                    .filter(node -> switches.holds() && closing.open(node) && Tier.of(people[node]) == Tier.CLASS)
                    .filter(node -> fewChanged(item, Set.of(tree.id(node))))
                    .boxed()
                    .collect(Collectors.toSet());
        }

        /** Holds those groups and whoever above is little more than one of them; each with how often by now. */
        private Map<Integer, Integer> hold(
                ItemVersion item, int[] people, Set<Integer> changed, TreeClosing closing) {
            Map<Integer, Integer> held = new HashMap<>();
            for (int node : changed) {
                held.put(node, timesHeld(item, node));
                for (int above = tree.parent(node); above >= 0 && switches.spread(); above = tree.parent(above)) {
                    if (people[above] - people[node] < k) {
                        held.put(above, timesHeld(item, above));
                    }
                }
            }
            held.forEach((node, times) -> closing.closePrimary(
                    node, times > HELD_AT_MOST ? HidingReason.MERGE_DUE : HidingReason.HELD));
            return held;
        }

        private int timesHeld(ItemVersion item, int node) {
            PastReleases.Last last = wave.past().last(item, Set.of(tree.id(node)));
            return last == null ? 1 : last.timesHeld() + 1;
        }

        /** Whether few of these people joined or left since the group was last known or held. */
        private boolean fewChanged(ItemVersion item, Set<CellId> parts) {
            PastReleases.Last last = wave.past().last(item, parts);
            if (last == null) {
                return false;
            }
            return few(parts, last.wave());
        }

        private boolean few(Set<CellId> parts, WaveId then) {
            int churn = wave.membership().churn(parts, then);
            return churn > 0 && churn < k;
        }

        private boolean growChangedRest(ItemVersion item, TreeClosing closing) {
            if (!switches.rests()) {
                return false;
            }
            for (TreeClosing.Part part : closing.derivable()) {
                if (part.rest() && Tier.of(part.people()) == Tier.CLASS && fewChanged(item, ids(part))) {
                    return closing.closeSmallestChild(part.above(), HidingReason.PROTECTS_CHANGED_REST, -1);
                }
            }
            return false;
        }

        private boolean protectAnswers(TreeClosing closing, List<IntervalAudit> audits) {
            if (!switches.answers()) {
                return false;
            }
            List<TreeClosing.Part> parts = closing.derivable();
            Optional<TreeClosing.Part> decided =
                    audits.stream().flatMap(audit -> audit.decided(parts).stream()).findFirst();
            decided.ifPresent(part -> {
                int itself = part.rest() ? -1 : part.nodes()[0];
                if (!closing.closeSmallestChild(part.above(), HidingReason.PROTECTS_ANSWERS, itself)) {
                    closing.close(itself, HidingReason.PROTECTS_ANSWERS);
                }
            });
            return decided.isPresent();
        }

        /** Step 10. */
        private void verify(ItemVersion item, int[] people, TreeClosing closing, Set<Integer> changed) {
            if (!switches.verify()) {
                return;
            }
            Map<CellId, CellId> above = new HashMap<>();
            Map<CellId, Integer> leaves = new HashMap<>();
            for (ReportingTree.Node node : tree.nodes()) {
                CellId parent = node.parent();
                if (parent != null) {
                    above.put(node.id(), parent);
                }
                if (tree.children(node.id()).isEmpty()) {
                    leaves.put(node.id(), people[tree.index(node.id())]);
                }
            }
            Set<CellId> shown = IntStream.range(0, tree.size())
                    .filter(closing::open)
                    .mapToObj(tree::id)
                    .collect(Collectors.toSet());
            Set<CellId> onHold = changed.stream().map(tree::id).collect(Collectors.toSet());
            PublicationOracle.verify(item.key(), above, leaves, shown, onHold, k);
        }

        /** A group with a single group below it is the same people, and known under both names. */
        private void remember(ItemVersion item, TreeClosing closing, Map<Integer, Integer> held) {
            Set<Set<CellId>> printed = new HashSet<>();
            Set<Set<CellId>> known = new HashSet<>();
            for (int node = 0; node < tree.size(); node++) {
                HidingReason reason = closing.reason(node);
                if (reason == null) {
                    printed.add(Set.of(tree.id(node)));
                } else {
                    hidden.add(new Hidden(tree.id(node), item, reason));
                }
            }
            for (TreeClosing.Part part : closing.derivable()) {
                known.add(ids(part));
                smallestSupport = Math.min(smallestSupport, part.people());
                int[] only = part.nodes();
                while (only.length == 1) {
                    known.add(Set.of(tree.id(only[0])));
                    only = tree.children(only[0]);
                }
            }
            known.removeAll(printed);
            printed.forEach(parts -> derivable.add(new DerivableCell(item, parts, true, 0)));
            known.forEach(parts -> derivable.add(new DerivableCell(item, parts, false, 0)));
            held.forEach(
                    (node, times) -> derivable.add(new DerivableCell(item, Set.of(tree.id(node)), false, times)));
        }

        private Set<CellId> ids(TreeClosing.Part part) {
            return IntStream.of(part.nodes()).mapToObj(tree::id).collect(Collectors.toSet());
        }

        private PublishedCell cell(
                AskedItem item, ItemCounts counts, TreeClosing closing, TreeClosing undecided, int node) {
            CellId id = tree.id(node);
            if (!closing.open(node)) {
                int above = closing.openAbove(node);
                return PublishedCell.closed(id, item.item(), above < 0 ? null : tree.id(above));
            }
            int n = counts.people()[node];
            Tier tier = Tier.of(n);
            boolean wide = tier == Tier.FINE || tier == Tier.FULL;
            boolean agreement = item.kind() == ItemKind.AGREEMENT;
            int[] sums = counts.sums();
            int favourable = counts.favourable()[node];
            boolean figures = tier != Tier.CLASS;
            return new PublishedCell(
                    id,
                    item.item(),
                    tier,
                    null,
                    figures ? null : Level.of(favourable, n),
                    figures && sums != null ? Rounding.mean(sums[node], n, tier) : null,
                    figures && item.kind() != ItemKind.CHOICE ? Rounding.share(favourable, n, tier) : null,
                    agreement && wide ? distribution(counts, node, tier) : List.of(),
                    options(item, counts, node, n),
                    otherAnswers(item, counts, node, n),
                    agreement && wide && undecided.open(node) ? cannotJudge(counts, node) : null,
                    Rounding.count(n, node == 0, tier, k),
                    trend(item.item(), id, n));
        }

        private List<Band> distribution(ItemCounts counts, int node, Tier tier) {
            boolean five = tier == Tier.FULL;
            return Rounding.distribution(counts.bars(node, five), five ? 5 : 10);
        }

        private List<OptionShare> options(AskedItem item, ItemCounts counts, int node, int n) {
            return IntStream.range(0, item.options())
                    .filter(option -> Rounding.named(counts.category(option)[node], n, k))
                    .mapToObj(option -> new OptionShare(
                            option, Rounding.share(counts.category(option)[node], n, Tier.FINE)))
                    .toList();
        }

        /** Where people may choose several options, those of the others cannot be added up to people. */
        private @Nullable PrintedShare otherAnswers(AskedItem item, ItemCounts counts, int node, int n) {
            if (item.kind() != ItemKind.FREQUENCY) {
                return null;
            }
            int others = IntStream.range(0, item.options())
                    .map(option -> counts.category(option)[node])
                    .filter(chosen -> !Rounding.named(chosen, n, k))
                    .sum();
            return Rounding.share(others, n, Tier.FINE);
        }

        private @Nullable PrintedShare cannotJudge(ItemCounts counts, int node) {
            int said = counts.category(0)[node];
            int asked = counts.answered()[node];
            return Rounding.named(said, asked, k) ? Rounding.share(said, asked, Tier.FINE) : null;
        }

        /** A held group begins anew, and so does one of 10 to 19 that few joined or left. */
        private Trend trend(ItemVersion item, CellId id, int n) {
            Set<CellId> parts = Set.of(id);
            PastReleases.Last last = wave.past().last(item, parts);
            WaveId printed = wave.past().lastPrinted(item, parts);
            if (last == null || printed == null || last.timesHeld() > 0) {
                return Trend.NEW_SERIES;
            }
            boolean movesAnyway = Tier.of(n).compareTo(Tier.FINE) >= 0;
            return movesAnyway || !few(parts, last.wave()) && !few(parts, printed)
                    ? Trend.COMPARABLE
                    : Trend.NEW_SERIES;
        }
    }
}
