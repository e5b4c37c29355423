package org.kentering.ballot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;

/**
 * A random company of at most twelve places in up to four partitions, asked several times while people come, go and
 * move, and what an attacker finds who keeps every released sum.
 */
final class RandomWaves {

    static final int WAVES = 3;

    private static final int PLACES = 12;
    private static final int FEW_ANSWERS = 10;
    private static final CellId COMPANY = Survey.id(Survey.COMPANY);

    private final Random random;
    private final Thresholds thresholds;
    private final List<ReportingTree.Node> nodes = new ArrayList<>();
    private final List<FlatAttribute> attributes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final boolean recut;
    private final boolean twoProgrammes;
    private final Random cutting;
    private final List<Cut> cuts = new ArrayList<>();
    private final List<List<Set<Integer>>> members = new ArrayList<>();
    private final List<ReleaseDraft> releases = new ArrayList<>();
    private final List<int[]> respondents = new ArrayList<>();
    private int people;

    /** How the company is divided in one wave; the places are always the same people, wherever they are counted. */
    private record Cut(ReportingTree tree, List<Place> places) {

        boolean isWithin(int place, Set<CellId> cells) {
            for (CellId at = places.get(place).leaf(); at != null; at = tree.node(at).parent()) {
                if (cells.contains(at)) {
                    return true;
                }
            }
            return places.get(place).categories().stream().anyMatch(cells::contains);
        }

        Cut undivided() {
            return new Cut(tree, places.stream().map(place -> new Place(place.leaf(), List.of())).toList());
        }
    }

    RandomWaves(int seed, RuleSwitches switches) {
        random = new Random(seed);
        thresholds = seed % 4 == 0 ? Thresholds.WORKS_COUNCIL : Thresholds.STANDARD;
        plant(seed % 3 == 0 ? 0 : seed % 7 == 0 ? 3 : 1 + random.nextInt(2));
        recut = seed % 5 == 0;
        twoProgrammes = seed % 11 == 0;
        cutting = new Random(-seed);
        settle();
        for (int wave = 0; wave < WAVES; wave++) {
            move(wave);
            Cut cut = wave > 0 && recut ? cutAnew() : new Cut(ReportingTree.of(nodes), places);
            cuts.add(asked(wave).isEmpty() ? cut.undivided() : cut);
            releases.add(new PublicationRules(switches).release(answered(wave, past(wave))));
        }
    }

    private PastReleases past(int now) {
        return new PastReleases(IntStream.range(0, now)
                .mapToObj(wave -> new PastReleases.Past(
                        Survey.wave(wave),
                        series(wave) == series(now),
                        asked(wave).stream().map(FlatAttribute::key).toList(),
                        cuts.get(wave).tree().nodes().stream().map(ReportingTree.Node::id).collect(Collectors.toSet()),
                        releases.get(wave).derivable()))
                .toList());
    }

    /** Two programmes take turns in some companies. */
    private int series(int wave) {
        return twoProgrammes ? wave % 2 : 0;
    }

    /** The second of two programmes divides by nothing. */
    private List<FlatAttribute> asked(int wave) {
        return series(wave) == 0 ? attributes : List.of();
    }

    int shown() {
        return (int) releases.stream().flatMap(draft -> draft.cells().stream()).filter(PublishedCell::open).count();
    }

    /** What the published bands alone say is not by the rules. */
    List<Message> faults() {
        List<Message> faults = new ArrayList<>();
        for (int wave = 0; wave < WAVES; wave++) {
            int handedIn = IntStream.of(respondents.get(wave)).sum();
            faults.addAll(new PublishedAudit(
                            new PublishedAudit.Frame(
                                    cuts.get(wave).tree(), asked(wave), List.of(), List.of(Survey.Q1), thresholds.k()),
                            handedIn,
                            true)
                    .faults(releases.get(wave).cells(), releases.get(wave).derivable()));
        }
        return faults;
    }

    int categoriesShown() {
        return (int) releases.stream()
                .flatMap(draft -> draft.cells().stream())
                .filter(cell -> cell.open() && !isGroup(cell.cell()))
                .count();
    }

    private void plant(int flat) {
        nodes.add(new ReportingTree.Node(COMPANY, null, Survey.COMPANY, 0));
        int most = flat == 0 ? PLACES : 5;
        int leaves = 0;
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            CellId division = cell();
            int teams = Math.min(random.nextInt(flat == 0 ? 5 : 3), most - leaves);
            leaves += Math.max(1, teams);
            nodes.add(new ReportingTree.Node(division, COMPANY, "Division " + i, 0));
            for (int j = 0; j < teams; j++) {
                nodes.add(new ReportingTree.Node(cell(), division, "Team " + i + "." + j, 0));
            }
        }
        for (int i = 0; i < flat; i++) {
            String key = "attribute " + i;
            List<FlatAttribute.Category> categories = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(3); j++) {
                String name = key + "." + j;
                categories.add(new FlatAttribute.Category(cell(), new LocalText(name, name, name), 0));
            }
            attributes.add(new FlatAttribute(key, new LocalText(key, key, key), categories));
        }
    }

    private CellId cell() {
        return new CellId(new UUID(random.nextLong(), random.nextLong()));
    }

    /** Every leaf has at least one place, and some have several. */
    private void settle() {
        Set<Place> all = new LinkedHashSet<>();
        ReportingTree tree = ReportingTree.of(nodes);
        tree.leaves().forEach(leaf -> all.add(anywhere(leaf.id())));
        for (int i = 0; i < 20 && all.size() < PLACES; i++) {
            all.add(anywhere(tree.leaves().get(random.nextInt(tree.leaves().size())).id()));
        }
        places.addAll(all);
    }

    private boolean isGroup(CellId cell) {
        return cuts.stream().anyMatch(cut -> cut.tree().contains(cell));
    }

    /** Groups get other names, and here and there two leaves of a division are one from now on. */
    private Cut cutAnew() {
        Map<CellId, CellId> names = new HashMap<>();
        ReportingTree old = ReportingTree.of(nodes);
        for (ReportingTree.Node node : nodes) {
            names.put(node.id(), node.parent() == null || cutting.nextBoolean()
                    ? node.id()
                    : new CellId(new UUID(cutting.nextLong(), cutting.nextLong())));
        }
        for (ReportingTree.Node node : nodes) {
            List<ReportingTree.Node> teams = old.leaves().stream()
                    .filter(leaf -> node.id().equals(leaf.parent()))
                    .toList();
            if (teams.size() > 2 && cutting.nextInt(3) == 0) {
                names.put(teams.get(1).id(), names.get(teams.get(0).id()));
            }
        }
        Set<CellId> known = new HashSet<>();
        List<ReportingTree.Node> renamed = nodes.stream()
                .filter(node -> known.add(names.get(node.id())))
                .map(node -> new ReportingTree.Node(
                        names.get(node.id()),
                        node.parent() == null ? null : names.get(node.parent()),
                        node.name(),
                        node.invited()))
                .toList();
        return new Cut(
                ReportingTree.of(renamed),
                places.stream().map(place -> new Place(names.get(place.leaf()), place.categories())).toList());
    }

    private Place anywhere(CellId leaf) {
        List<CellId> categories = new ArrayList<>();
        for (FlatAttribute attribute : attributes) {
            int number = random.nextInt(attribute.categories().size() + 1);
            categories.add(number == attribute.categories().size()
                    ? attribute.unspecified()
                    : attribute.categories().get(number).id());
        }
        return new Place(leaf, categories);
    }

    private void move(int wave) {
        List<Set<Integer>> now = new ArrayList<>();
        int most = attributes.isEmpty() || random.nextBoolean() ? 15 : 9;
        for (int place = 0; place < places.size(); place++) {
            Set<Integer> then = wave == 0 ? Set.of() : members.get(wave - 1).get(place);
            Set<Integer> in = new HashSet<>(then);
            int joiners = wave == 0 ? random.nextInt(most) : random.nextInt(3) == 0 ? random.nextInt(7) : 0;
            for (int i = 0; i < joiners; i++) {
                in.add(people++);
            }
            if (wave > 0 && random.nextInt(4) == 0 && !then.isEmpty()) {
                Integer somebody = then.iterator().next();
                in.remove(somebody);
                if (place > 0 && random.nextBoolean()) {
                    now.get(place - 1).add(somebody);
                }
            }
            now.add(in);
        }
        members.add(now);
    }

    private ClosedWave answered(int wave, PastReleases past) {
        Tallies tallies = new Tallies();
        int[] counts = new int[places.size()];
        for (int place = 0; place < counts.length; place++) {
            for (Integer person : members.get(wave).get(place)) {
                if (random.nextInt(8) > 0) {
                    counts[place]++;
                    tallies.at(cuts.get(wave).places().get(place)).answer(Survey.Q1, 1 + random.nextInt(5));
                }
            }
        }
        respondents.add(counts);
        return new ClosedWave(
                cuts.get(wave).tree(),
                asked(wave),
                thresholds,
                List.of(Survey.Q1),
                tallies,
                past,
                new Moved(wave),
                List.of());
    }

    /** Up to one wave. */
    private final class Moved implements Membership {

        private final int now;

        Moved(int now) {
            this.now = now;
        }

        @Override
        public Set<?> now(Collection<Overlap> people) {
            return in(places(people, now), now);
        }

        @Override
        public Set<?> then(Collection<Overlap> people, WaveId wave) {
            return in(places(people, number(wave)), number(wave));
        }

        private static int number(WaveId wave) {
            return (int) wave.value().getLeastSignificantBits();
        }
    }

    private int churn(BitSet group, int before, int now) {
        return churn(group, before, group, now);
    }

    private int churn(BitSet groupBefore, int before, BitSet group, int now) {
        return Membership.difference(in(groupBefore, before), in(group, now));
    }

    private Set<Integer> in(BitSet group, int wave) {
        Set<Integer> in = new HashSet<>();
        group.stream().forEach(place -> in.addAll(members.get(wave).get(place)));
        return in;
    }

    private BitSet places(Collection<Overlap> overlaps, int wave) {
        BitSet all = new BitSet();
        for (Overlap overlap : overlaps) {
            BitSet here = new BitSet();
            here.set(0, places.size());
            overlap.of().forEach(cells -> here.and(places(cells, wave)));
            all.or(here);
        }
        return all;
    }

    private BitSet places(Set<CellId> cells, int wave) {
        BitSet group = new BitSet();
        IntStream.range(0, places.size()).filter(place -> cuts.get(wave).isWithin(place, cells)).forEach(group::set);
        return group;
    }

    /** What is shown in a wave, by partition; a category shown with others as one is all of them. */
    private List<Collection<BitSet>> shown(int wave) {
        Map<CellId, Set<CellId>> joint = new HashMap<>();
        List<PublishedCell> cells = releases.get(wave).cells();
        cells.stream()
                .filter(cell -> cell.shownWith() != null && !isGroup(cell.shownWith()))
                .forEach(cell -> joint.computeIfAbsent(cell.shownWith(), any -> new HashSet<>()).add(cell.cell()));
        List<Collection<BitSet>> shown = new ArrayList<>();
        IntStream.rangeClosed(0, attributes.size()).forEach(any -> shown.add(new ArrayList<>()));
        for (PublishedCell cell : cells) {
            if (cell.open()) {
                Set<CellId> parts = joint.getOrDefault(cell.cell(), Set.of(cell.cell()));
                int partition = 0;
                for (int i = 0; i < attributes.size(); i++) {
                    if (attributes.get(i).categories().stream().anyMatch(one -> parts.contains(one.id()))) {
                        partition = i + 1;
                    }
                }
                shown.get(partition).add(places(parts, wave));
            }
        }
        return shown;
    }

    /** What an attacker with every released sum could find out about fewer people than the threshold. */
    Optional<String> breach() {
        List<Sums> known = new ArrayList<>();
        List<List<BitSet>> held = new ArrayList<>();
        Map<List<Object>, Integer> lastPrinted = new HashMap<>();
        Map<BitSet, Integer> lastKnown = new HashMap<>();
        for (int wave = 0; wave < WAVES; wave++) {
            int now = wave;
            List<Collection<BitSet>> shown = shown(wave);
            if (!PublicationOracle.safe(shown, respondents.get(wave), new BitSet(), thresholds.k())) {
                return Optional.of("wave " + wave + " isolates too few");
            }
            List<BitSet> holds = releases.get(wave).derivable().stream()
                    .filter(DerivableCell::held)
                    .map(cell -> places(cell.parts(), now))
                    .toList();
            for (BitSet group : holds) {
                Integer before = lastKnown.get(group);
                boolean itself = before != null && size(group, now) < FEW_ANSWERS && few(churn(group, before, wave));
                if (itself && !PublicationOracle.safe(shown, respondents.get(wave), group, thresholds.k())) {
                    return Optional.of("wave " + wave + " tells of a group on hold");
                }
            }
            Sums sums = new Sums(shown, respondents.get(wave));
            for (int[] combination : sums.lightCombinations()) {
                BitSet group = support(combination);
                for (int before = wave - 1; before >= 0; before--) {
                    boolean wasHeld = held.get(before).stream().anyMatch(one -> answering(one, now).equals(group));
                    if (wasHeld || answeredIn(group, before, now) && known.get(before).tell(combination)) {
                        if (few(churn(group, before, wave))) {
                            return Optional.of("wave " + wave + " against " + before + " tells of a joiner in "
                                    + size(group, now));
                        }
                        break;
                    }
                }
            }
            for (PublishedCell cell : releases.get(wave).cells()) {
                BitSet group = places(Set.of(cell.cell()), wave);
                Integer before = lastKnown.get(group);
                Integer printed = lastPrinted.get(List.of(series(wave), cell.cell()));
                if (cell.trend() == Trend.COMPARABLE
                        && cell.tier() == Tier.COARSE
                        && (before != null && before >= printed && few(churn(group, before, wave))
                                || few(churn(places(Set.of(cell.cell()), printed), printed, group, wave)))) {
                    return Optional.of("wave " + wave + " draws a line over a joiner");
                }
            }
            releases.get(wave).cells().stream()
                    .filter(PublishedCell::open)
                    .forEach(cell -> lastPrinted.put(List.of(series(now), cell.cell()), now));
            releases.get(wave).derivable().stream()
                    .map(cell -> places(cell.parts(), now))
                    .filter(group -> size(group, now) > 0)
                    .forEach(group -> lastKnown.put(group, now));
            known.add(sums);
            held.add(holds);
        }
        return Optional.empty();
    }

    /** A group of which a part gave no answer at all is another group to who reads sums. */
    private boolean answeredIn(BitSet group, int... waves) {
        return IntStream.of(waves)
                .allMatch(wave -> group.stream().allMatch(place -> respondents.get(wave)[place] > 0));
    }

    private BitSet answering(BitSet group, int wave) {
        BitSet answering = new BitSet();
        group.stream().filter(place -> respondents.get(wave)[place] > 0).forEach(answering::set);
        return answering;
    }

    private static BitSet support(int[] combination) {
        BitSet support = new BitSet();
        IntStream.range(0, combination.length).filter(place -> combination[place] != 0).forEach(support::set);
        return support;
    }

    private int size(BitSet group, int wave) {
        return group.stream().map(place -> respondents.get(wave)[place]).sum();
    }

    private boolean few(int churn) {
        return churn > 0 && churn < thresholds.k();
    }

    /** Everything that can be worked out of some sums by adding and taking away, in rational numbers. */
    private static final class Sums {

        private final int[] people;
        private final List<double[]> rows = new ArrayList<>();
        private final List<Integer> pivots = new ArrayList<>();

        Sums(List<Collection<BitSet>> shown, int[] people) {
            this.people = people;
            shown.stream().flatMap(Collection::stream).distinct().forEach(this::add);
        }

        private void add(BitSet cell) {
            double[] row = new double[people.length];
            for (int place = 0; place < row.length; place++) {
                row[place] = cell.get(place) ? 1 : 0;
            }
            reduce(row);
            int pivot = 0;
            while (pivot < row.length && Math.abs(row[pivot]) < 1e-9) {
                pivot++;
            }
            if (pivot == row.length) {
                return;
            }
            double factor = row[pivot];
            for (int place = 0; place < row.length; place++) {
                row[place] /= factor;
            }
            for (double[] other : rows) {
                takeAway(other, row, other[pivot]);
            }
            rows.add(row);
            pivots.add(pivot);
        }

        private void reduce(double[] row) {
            for (int i = 0; i < rows.size(); i++) {
                takeAway(row, rows.get(i), row[pivots.get(i)]);
            }
        }

        private static void takeAway(double[] from, double[] row, double factor) {
            for (int place = 0; place < from.length; place++) {
                from[place] -= factor * row[place];
            }
        }

        /** Whether a combination is one of this wave, too. */
        boolean tell(int[] combination) {
            double[] rest = IntStream.of(combination).asDoubleStream().toArray();
            reduce(rest);
            for (double left : rest) {
                if (Math.abs(left) > 1e-9) {
                    return false;
                }
            }
            return true;
        }

        /** Differences of groups, each place counted at most once, about fewer than ten people. */
        List<int[]> lightCombinations() {
            List<int[]> found = new ArrayList<>();
            choose(0, new double[people.length], 0, found);
            return found;
        }

        private void choose(int row, double[] sum, int weight, List<int[]> found) {
            if (weight >= FEW_ANSWERS) {
                return;
            }
            if (row == rows.size()) {
                int[] combination = new int[sum.length];
                int all = 0;
                for (int place = 0; place < sum.length; place++) {
                    if (Math.abs(sum[place] - Math.rint(sum[place])) > 1e-9 || Math.abs(sum[place]) > 1.5) {
                        return;
                    }
                    combination[place] = (int) Math.rint(sum[place]);
                    all += combination[place] == 0 ? 0 : people[place];
                }
                if (all > 0 && all < FEW_ANSWERS) {
                    found.add(combination);
                }
                return;
            }
            for (int factor = -1; factor <= 1; factor++) {
                double[] more = sum.clone();
                takeAway(more, rows.get(row), -factor);
                choose(row + 1, more, weight + (factor == 0 ? 0 : people[pivots.get(row)]), found);
            }
        }
    }
}
