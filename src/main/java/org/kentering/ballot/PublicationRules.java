package org.kentering.ballot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Refusal;

/**
 * The only way from answers to numbers (Kentering rules of publication, sections 4 to 6). Every item is released on its
 * own, over the reporting tree and the flat attributes together.
 */
final class PublicationRules {

    private static final int PEOPLE_FOR_OPTIONS = 20;

    private final RuleSwitches switches;

    PublicationRules() {
        this(RuleSwitches.ALL);
    }

    PublicationRules(RuleSwitches switches) {
        this.switches = switches;
    }

    /**
     * What may be said of this wave; the oracle has agreed.
     *
     * @throws Refusal if what was withdrawn of it tells too much already, whatever is shown now
     * @throws IllegalStateException if the oracle disagrees with the rules, which is a fault of either
     */
    ReleaseDraft release(ClosedWave wave) {
        Draft draft = new Draft(wave);
        for (AskedItem item : wave.items()) {
            if (item.kind() != ItemKind.TEXT) {
                draft.release(item);
            }
        }
        return draft.finished();
    }

    /** The reporting tree and every attribute of a wave, over the places of its answers. */
    static List<Partition> partitions(ReportingTree tree, List<FlatAttribute> attributes, List<Place> places) {
        List<Partition> partitions = new ArrayList<>();
        partitions.add(Partition.of(tree, places));
        for (int number = 0; number < attributes.size(); number++) {
            partitions.add(Partition.of(tree.root().id(), attributes.get(number), number, places));
        }
        return partitions;
    }

    /** One run over one wave. */
    private final class Draft {

        private final ClosedWave wave;
        private final List<Place> places;
        private final List<Partition> partitions;
        private final int k;
        private final List<PublishedCell> cells = new ArrayList<>();
        private final List<DerivableCell> derivable = new ArrayList<>();
        private final List<Hidden> hidden = new ArrayList<>();
        private final Set<Set<CellId>> changedByFew = new HashSet<>();
        private int smallestSupport = Integer.MAX_VALUE;

        Draft(ClosedWave wave) {
            this.wave = wave;
            this.places = wave.tallies().places();
            this.partitions = partitions(wave.tree(), wave.attributes(), places);
            this.k = wave.thresholds().k();
        }

        ReleaseDraft finished() {
            return new ReleaseDraft(
                    cells,
                    derivable,
                    hidden,
                    smallestSupport == Integer.MAX_VALUE ? 0 : smallestSupport,
                    changedByFew);
        }

        void release(AskedItem item) {
            ItemCounts counts = new ItemCounts(places, item, wave.tallies(), k);
            boolean agreement = item.kind() == ItemKind.AGREEMENT;
            Settling values = settle(
                    item.item(),
                    counts.people(),
                    (cell, people) -> agreement || people >= PEOPLE_FOR_OPTIONS,
                    indicators(item, counts));
            Settling undecided = agreement
                    ? settle(
                            item.item().cannotJudge(),
                            counts.answered(),
                            (cell, people) -> people >= PEOPLE_FOR_OPTIONS && values.open(cell),
                            List.of(Indicator.option(counts.category(0), k)))
                    : values;
            for (int i = 0; i < partitions.size(); i++) {
                print(item, counts, values.sides().get(i), partitions.get(i), undecided);
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
            if (item.kind() == ItemKind.CHOICE) {
                indicators.add(Indicator.option(counts.others(), k));
            }
            return indicators;
        }

        private Settling settle(
                ItemVersion item,
                int[] people,
                BiPredicate<CellId, Integer> printable,
                List<Indicator> indicators) {
            Settling settled = new Settling(wave, partitions, item, people, printable, indicators, switches);
            Set<Set<CellId>> kept = wave.withdrawn().stream()
                    .filter(cell -> cell.item().equals(item))
                    .map(DerivableCell::parts)
                    .collect(Collectors.toSet());
            if (!wave.withdrawn().isEmpty()
                    && (refusal(settled).isPresent() || settled.decidesWith(kept))) {
                // Together with what everybody may have kept it tells too much: nothing but that is shown again.
                settled = new Settling(
                        wave,
                        partitions,
                        item,
                        people,
                        (cell, number) -> printable.test(cell, number) && kept.contains(Set.of(cell)),
                        indicators,
                        switches);
            }
            if (switches.verify()) {
                refusal(settled).ifPresent(reason -> {
                    throw wave.withdrawn().isEmpty()
                            ? new IllegalStateException("release refused: " + reason)
                            : Refusal.of("ballot.release.withdrawnTellsTooMuch");
                });
            }
            remember(settled);
            return settled;
        }

        /** Step 10: the oracle gets cells and people, and works out the rest itself. */
        private Optional<String> refusal(Settling settled) {
            List<Set<Set<CellId>>> shown = new ArrayList<>();
            settled.sides().forEach(side -> shown.add(side.open().collect(Collectors.toCollection(HashSet::new))));
            wave.withdrawn().stream()
                    .filter(cell -> cell.item().equals(settled.item()))
                    .forEach(cell -> shown.get(partitionOf(cell.parts())).add(cell.parts()));
            List<Set<CellId>> held = settled.held().stream()
                    .filter(Settling.Held::changed)
                    .map(Settling.Held::cells)
                    .toList();
            return PublicationOracle.refusal(
                    settled.item().key(), wave.tree(), places, settled.people(), shown, held, k);
        }

        /** The partition that a cell of an earlier release of this wave belongs to. */
        private int partitionOf(Set<CellId> cells) {
            for (int number = 0; number < wave.attributes().size(); number++) {
                boolean here = wave.attributes().get(number).categories().stream()
                        .anyMatch(category -> cells.contains(category.id()));
                if (here) {
                    return number + 1;
                }
            }
            return 0;
        }

        /** A group with a single group below it is the same people, and known under both names. */
        private void remember(Settling settled) {
            Set<Set<CellId>> printed = new HashSet<>();
            Set<Set<CellId>> known = new HashSet<>();
            for (Side side : settled.sides()) {
                ReportingTree tree = side.partition().tree();
                for (int node = 0; node < tree.size(); node++) {
                    HidingReason reason = side.closing().reason(node);
                    if (reason == null) {
                        printed.add(side.partition().parts(node));
                    } else if (!side.partition().isUnspecified(node) && !(node == 0 && side.partition().isFlat())) {
                        hidden.add(new Hidden(tree.id(node), settled.item(), reason));
                    }
                }
                for (TreeClosing.Part part : side.closing().derivable()) {
                    known.add(side.cells(part));
                    smallestSupport = Math.min(smallestSupport, part.people());
                    if (part.rest()) {
                        noteChange(settled.item(), side.cells(part), part.people());
                    }
                    int[] only = part.nodes();
                    while (only.length == 1) {
                        known.add(side.partition().parts(only[0]));
                        only = tree.children(only[0]);
                    }
                }
            }
            new Crossing(settled.sides(), settled.people(), k)
                    .smallest(smallestSupport)
                    .ifPresent(people -> smallestSupport = people);
            known.removeAll(printed);
            ItemVersion item = settled.item();
            printed.forEach(parts -> derivable.add(new DerivableCell(item, parts, true, 0)));
            known.forEach(parts -> derivable.add(new DerivableCell(item, parts, false, 0)));
            settled.held().forEach(held ->
                    derivable.add(new DerivableCell(item, held.cells(), false, held.times())));
        }

        /** The cells of one partition; categories that are shown as one point to the one that they are shown with. */
        private void print(
                AskedItem item, ItemCounts counts, Side side, Partition planned, Settling undecided) {
            CellCounts cell = new CellCounts(side.partition(), item, counts);
            for (int node = side.partition().isFlat() ? 1 : 0; node < side.people().length; node++) {
                if (!side.partition().isUnspecified(node)) {
                    cells.add(cell(item, cell, side, node, undecided));
                }
            }
            for (int node = 1; node < planned.tree().size(); node++) {
                CellId id = planned.tree().id(node);
                if (!side.partition().tree().contains(id)) {
                    cells.add(PublishedCell.closed(id, item.item(), joint(side.partition(), id)));
                    hidden.add(new Hidden(id, item.item(), HidingReason.PROTECTS_CROSSING));
                }
            }
        }

        private static CellId joint(Partition partition, CellId part) {
            return IntStream.range(0, partition.tree().size())
                    .filter(node -> partition.parts(node).contains(part))
                    .mapToObj(partition.tree()::id)
                    .findFirst()
                    .orElseThrow();
        }

        private PublishedCell cell(AskedItem item, CellCounts counts, Side side, int node, Settling undecided) {
            CellId id = side.partition().tree().id(node);
            if (!side.closing().open(node)) {
                int above = side.closing().openAbove(node);
                return PublishedCell.closed(
                        id, item.item(), above < 0 ? null : side.partition().tree().id(above));
            }
            int n = counts.people(node);
            noteChange(item.item(), side.partition().parts(node), n);
            Tier tier = Tier.of(n);
            boolean wide = tier == Tier.FINE || tier == Tier.FULL;
            boolean agreement = item.kind() == ItemKind.AGREEMENT;
            Integer sum = counts.sum(node);
            int favourable = counts.favourable(node);
            boolean figures = tier != Tier.CLASS;
            return new PublishedCell(
                    id,
                    item.item(),
                    tier,
                    null,
                    figures ? null : Level.of(favourable, n),
                    figures && sum != null ? Rounding.mean(sum, n, tier) : null,
                    figures && item.kind() != ItemKind.CHOICE ? Rounding.share(favourable, n, tier) : null,
                    agreement && wide ? distribution(counts, node, tier) : List.of(),
                    options(item, counts, node, n),
                    otherAnswers(item, counts, node, n),
                    agreement && wide && undecided.open(id) ? cannotJudge(counts, node) : null,
                    Rounding.count(n, node == 0, tier, k),
                    trend(item.item(), side.partition().parts(node), n));
        }

        /** Section 6: where rounding does not hide one person, and only that everybody's answers move does. */
        private void noteChange(ItemVersion item, Set<CellId> parts, int n) {
            PastReleases.Last last = wave.past().last(item, parts, wave.membership(), k);
            WaveId printed = wave.past().lastPrinted(item, parts);
            boolean few = last != null && Membership.isFew(last.churn(), k)
                    || printed != null && (last == null || !last.wave().equals(printed)) && few(parts, printed);
            if (few && movesAnyway(n)) {
                changedByFew.add(parts);
            }
        }

        private static boolean movesAnyway(int n) {
            return Tier.of(n).compareTo(Tier.FINE) >= 0;
        }

        private List<Band> distribution(CellCounts counts, int node, Tier tier) {
            boolean five = tier == Tier.FULL;
            return Rounding.distribution(counts.bars(node, five), five ? 5 : 10);
        }

        private List<OptionShare> options(AskedItem item, CellCounts counts, int node, int n) {
            return IntStream.range(0, item.options())
                    .filter(option -> Rounding.named(counts.category(option, node), n, k))
                    .mapToObj(option -> new OptionShare(
                            option, Rounding.share(counts.category(option, node), n, Tier.FINE)))
                    .toList();
        }

        /**
         * Where people may choose several options, those of the others cannot be added up to people: then it is everybody
         * who chose one that the company does not name, where they are enough to be named themselves.
         */
        private @Nullable PrintedShare otherAnswers(AskedItem item, CellCounts counts, int node, int n) {
            if (item.kind() == ItemKind.CHOICE) {
                int others = counts.others(node);
                return Rounding.named(others, n, k) ? Rounding.share(others, n, Tier.FINE) : null;
            }
            if (item.kind() != ItemKind.FREQUENCY) {
                return null;
            }
            int others = IntStream.range(0, item.options())
                    .map(option -> counts.category(option, node))
                    .filter(chosen -> !Rounding.named(chosen, n, k))
                    .sum();
            return Rounding.share(others, n, Tier.FINE);
        }

        private @Nullable PrintedShare cannotJudge(CellCounts counts, int node) {
            int said = counts.category(0, node);
            int asked = counts.answered(node);
            return Rounding.named(said, asked, k) ? Rounding.share(said, asked, Tier.FINE) : null;
        }

        /**
         * A held group begins anew, so does one of 10 to 19 that few joined or left, and everybody when the company is
         * divided by other attributes.
         */
        private Trend trend(ItemVersion item, Set<CellId> parts, int n) {
            PastReleases.Last last = wave.past().last(item, parts, wave.membership(), k);
            WaveId printed = wave.past().lastPrinted(item, parts);
            if (last == null
                    || printed == null
                    || last.timesHeld() > 0
                    || !wave.past().dividedBy(printed, wave.attributeKeys())) {
                return Trend.NEW_SERIES;
            }
            return movesAnyway(n) || !Membership.isFew(last.churn(), k) && !few(parts, printed)
                    ? Trend.COMPARABLE
                    : Trend.NEW_SERIES;
        }

        private boolean few(Set<CellId> parts, WaveId then) {
            return Membership.isFew(wave.membership().churn(List.of(Overlap.of(parts)), then), k);
        }
    }
}
