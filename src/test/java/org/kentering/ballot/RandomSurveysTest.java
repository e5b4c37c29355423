package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kentering.testing.Rounds;

/**
 * Small, awkward companies by the thousand, three waves each, with joiners and leavers: the oracle finds nothing in a
 * release, and with any one rule left out it does.
 */
class RandomSurveysTest {

    private static final int SEEDS = Rounds.LONG ? 20_000 : 2_500;
    private static final int WAVES = 3;

    /** A rule left out. */
    enum Mutation {
        NO_RULE_FOR_SIBLINGS(new RuleSwitches(false, true, true, true, true, false)),
        NO_INTERVAL_AUDIT(new RuleSwitches(true, false, true, true, true, false)),
        NO_HOLD(new RuleSwitches(true, true, false, true, true, false)),
        NO_SPREAD_OF_A_HOLD(new RuleSwitches(true, true, true, false, true, false)),
        NO_GROWING_REST(new RuleSwitches(true, true, true, true, false, false));

        private final RuleSwitches switches;

        Mutation(RuleSwitches switches) {
            this.switches = switches;
        }
    }

    @Test
    void nobodyIsIsolatedHoweverTheCompanyLooks() {
        int shown = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Waves waves = new Waves(seed, RuleSwitches.ALL);
            assertThat(waves.breach()).as("seed %d", seed).isEmpty();
            shown += waves.shown;
        }
        assertThat(shown).as("a product that shows nothing is safe too").isGreaterThan(SEEDS * WAVES);
    }

    @Test
    void roundedValuesLeaveEverySmallGroupUndecided() {
        int shown = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Attack attack = new Attack(seed, RuleSwitches.ALL);
            assertThat(attack.decided()).as("seed %d", seed).isEmpty();
            shown += attack.smallShown;
        }
        assertThat(shown).isGreaterThan(SEEDS / 4);
    }

    @ParameterizedTest
    @EnumSource
    void aRuleLeftOutIsNoticed(Mutation mutation) {
        boolean noticed = false;
        for (int seed = 0; seed < SEEDS && !noticed; seed++) {
            noticed = mutation == Mutation.NO_INTERVAL_AUDIT
                    ? new Attack(seed, mutation.switches).decided().isPresent()
                    : new Waves(seed, mutation.switches).breach().isPresent();
        }
        assertThat(noticed).as(mutation.name()).isTrue();
    }

    /** A random tree of at most twelve leaves, asked several times while people come and go. */
    private static final class Waves {

        private final Random random;
        private final Thresholds thresholds;
        private final List<ReportingTree.Node> nodes = new ArrayList<>();
        private final Map<CellId, List<CellId>> leavesOf = new HashMap<>();
        private final List<Map<CellId, Set<Integer>>> members = new ArrayList<>();
        private final List<ReleaseDraft> releases = new ArrayList<>();
        private final List<Map<CellId, Integer>> respondents = new ArrayList<>();
        private int people;
        private int shown;

        Waves(int seed, RuleSwitches switches) {
            random = new Random(seed);
            thresholds = seed % 4 == 0 ? Thresholds.WORKS_COUNCIL : Thresholds.STANDARD;
            plant();
            List<PastReleases.Past> past = new ArrayList<>();
            for (int wave = 0; wave < WAVES; wave++) {
                move(wave);
                ReleaseDraft draft = new PublicationRules(switches).release(answered(wave, new PastReleases(past)));
                releases.add(draft);
                past.add(new PastReleases.Past(Survey.wave(wave), draft.derivable()));
                shown += (int) draft.cells().stream().filter(PublishedCell::open).count();
            }
        }

        private void plant() {
            CellId company = Survey.id("Company");
            nodes.add(new ReportingTree.Node(company, null, "Company", 0));
            int leaves = 0;
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                CellId division = new CellId(new UUID(random.nextLong(), random.nextLong()));
                int teams = Math.min(random.nextInt(5), 12 - leaves);
                leaves += Math.max(1, teams);
                nodes.add(new ReportingTree.Node(division, company, "Division " + i, 0));
                leavesOf.put(division, new ArrayList<>(teams == 0 ? List.of(division) : List.of()));
                for (int j = 0; j < teams; j++) {
                    CellId team = new CellId(new UUID(random.nextLong(), random.nextLong()));
                    nodes.add(new ReportingTree.Node(team, division, "Team " + i + "." + j, 0));
                    leavesOf.get(division).add(team);
                    leavesOf.put(team, List.of(team));
                }
            }
            leavesOf.put(company, leavesOf.values().stream().flatMap(List::stream).distinct().toList());
        }

        private void move(int wave) {
            Map<CellId, Set<Integer>> now = new HashMap<>();
            for (CellId leaf : leavesOf.get(nodes.getFirst().id())) {
                Set<Integer> then = wave == 0 ? Set.of() : members.get(wave - 1).get(leaf);
                Set<Integer> in = new HashSet<>(then);
                int joiners = wave == 0 ? random.nextInt(15) : random.nextInt(3) == 0 ? random.nextInt(7) : 0;
                for (int i = 0; i < joiners; i++) {
                    in.add(people++);
                }
                if (wave > 0 && random.nextInt(4) == 0 && !then.isEmpty()) {
                    in.remove(then.iterator().next());
                }
                now.put(leaf, in);
            }
            members.add(now);
        }

        private ClosedWave answered(int wave, PastReleases past) {
            Tallies tallies = new Tallies();
            Map<CellId, Integer> counts = new HashMap<>();
            members.get(wave).forEach((leaf, in) -> {
                int answering = (int) in.stream().filter(any -> random.nextInt(8) > 0).count();
                counts.put(leaf, answering);
                for (int i = 0; i < answering; i++) {
                    tallies.answer(leaf, Survey.Q1, 1 + random.nextInt(5));
                }
            });
            respondents.add(counts);
            return new ClosedWave(
                    ReportingTree.of(nodes),
                    thresholds,
                    List.of(Survey.Q1),
                    tallies,
                    past,
                    (cells, before) -> churn(leaves(cells), (int) before.value().getLeastSignificantBits(), wave));
        }

        private int churn(Set<CellId> leaves, int before, int now) {
            Set<Integer> then = in(leaves, before);
            Set<Integer> since = in(leaves, now);
            Set<Integer> stayed = new HashSet<>(then);
            stayed.retainAll(since);
            return then.size() + since.size() - 2 * stayed.size();
        }

        private Set<Integer> in(Set<CellId> leaves, int wave) {
            return leaves.stream()
                    .flatMap(leaf -> members.get(wave).get(leaf).stream())
                    .collect(Collectors.toSet());
        }

        private Set<CellId> leaves(Collection<CellId> cells) {
            return cells.stream().flatMap(cell -> leavesOf.get(cell).stream()).collect(Collectors.toSet());
        }

        /** What an attacker with every released sum could find out about fewer people than the threshold. */
        Optional<String> breach() {
            List<CellId> order = List.copyOf(leavesOf.get(nodes.getFirst().id()));
            Map<Set<CellId>, Integer> lastKnown = new HashMap<>();
            Map<CellId, Integer> lastPrinted = new HashMap<>();
            for (int wave = 0; wave < WAVES; wave++) {
                int now = wave;
                int[] counts = order.stream().mapToInt(respondents.get(wave)::get).toArray();
                List<Set<CellId>> open = releases.get(wave).cells().stream()
                        .filter(PublishedCell::open)
                        .map(cell -> leaves(Set.of(cell.cell())))
                        .toList();
                List<BitSet> rows = open.stream().map(cell -> bits(cell, order)).toList();
                if (!PublicationOracle.safe(rows, counts, thresholds.k())) {
                    return Optional.of("wave " + wave + " isolates too few");
                }
                List<Set<CellId>> held = releases.get(wave).derivable().stream()
                        .filter(DerivableCell::held)
                        .map(cell -> leaves(cell.parts()))
                        .toList();
                for (Set<CellId> group : held) {
                    boolean itself = size(group, now) < 10 && few(churn(group, lastKnown.get(group), wave));
                    if (itself && !PublicationOracle.safeOnHold(rows, counts, bits(group, order), thresholds.k())) {
                        return Optional.of("wave " + wave + " tells of a group on hold");
                    }
                }
                Collection<Set<CellId>> atoms = atoms(open, order);
                for (Set<CellId> atom : atoms) {
                    int size = size(atom, now);
                    Integer before = lastKnown.get(atom);
                    if (before != null && size > 0 && size < 10 && few(churn(atom, before, wave))) {
                        return Optional.of("wave " + wave + " against " + before + " tells of a joiner in " + size);
                    }
                }
                for (PublishedCell cell : releases.get(wave).cells()) {
                    Set<CellId> leaves = leaves(Set.of(cell.cell()));
                    Integer before = lastKnown.get(leaves);
                    if (cell.trend() == Trend.COMPARABLE
                            && cell.tier() == Tier.COARSE
                            && (before != null && few(churn(leaves, before, wave))
                                    || few(churn(leaves, lastPrinted.get(cell.cell()), wave)))) {
                        return Optional.of("wave " + wave + " draws a line over a joiner");
                    }
                }
                releases.get(wave).cells().stream()
                        .filter(PublishedCell::open)
                        .forEach(cell -> lastPrinted.put(cell.cell(), now));
                atoms.stream().filter(atom -> size(atom, now) > 0).forEach(atom -> lastKnown.put(atom, now));
                open.forEach(cell -> lastKnown.put(cell, now));
                held.forEach(cell -> lastKnown.put(cell, now));
            }
            return Optional.empty();
        }

        private int size(Set<CellId> leaves, int wave) {
            return leaves.stream().mapToInt(respondents.get(wave)::get).sum();
        }

        private boolean few(int churn) {
            return churn > 0 && churn < thresholds.k();
        }

        private static Collection<Set<CellId>> atoms(List<Set<CellId>> open, List<CellId> order) {
            Map<List<Boolean>, Set<CellId>> atoms = new HashMap<>();
            for (CellId leaf : order) {
                List<Boolean> in = open.stream().map(cell -> cell.contains(leaf)).toList();
                if (in.contains(true)) {
                    atoms.computeIfAbsent(in, any -> new HashSet<>()).add(leaf);
                }
            }
            return atoms.values();
        }

        private static BitSet bits(Set<CellId> cell, List<CellId> order) {
            BitSet bits = new BitSet();
            for (int i = 0; i < order.size(); i++) {
                bits.set(i, cell.contains(order.get(i)));
            }
            return bits;
        }
    }

    /**
     * A company of two or three teams, and everything that its printed values allow, tried one by one: how many people
     * each team has, how many of them answered favourably, what their answers add up to.
     */
    private static final class Attack {

        private record World(int people, int favourable) {}

        private final int[] sizes;
        private final int[] favourable;
        private final int[] sums;
        private final List<PublishedCell> teams = new ArrayList<>();
        private final PublishedCell company;
        private int smallShown;

        Attack(int seed, RuleSwitches switches) {
            Random random = new Random(seed);
            int groups = 2 + random.nextInt(2);
            sizes = random.ints(groups, 5, 16).toArray();
            favourable = new int[groups];
            sums = new int[groups];
            Survey survey = new Survey();
            for (int i = 0; i < groups; i++) {
                int liking = 1 + random.nextInt(9);
                int[] answers = new int[sizes[i]];
                for (int j = 0; j < answers.length; j++) {
                    answers[j] = random.nextInt(10) < liking ? 4 + random.nextInt(2) : 1 + random.nextInt(3);
                    favourable[i] += answers[j] > 3 ? 1 : 0;
                    sums[i] += answers[j];
                }
                survey.leaf("Team " + i, answers);
            }
            ReleaseDraft draft = survey.release(switches);
            company = Survey.cell(draft, Survey.COMPANY);
            for (int i = 0; i < groups; i++) {
                teams.add(Survey.cell(draft, "Team " + i));
            }
        }

        /** The team or rest whose answers the printed values give away. */
        Optional<String> decided() {
            List<Integer> open = new ArrayList<>();
            int rest = 0;
            for (int i = 0; i < sizes.length; i++) {
                if (teams.get(i).open()) {
                    open.add(i);
                    smallShown += sizes[i] < 10 ? 1 : 0;
                } else {
                    rest += sizes[i];
                }
            }
            if (open.isEmpty()) {
                return Optional.empty();
            }
            List<Set<World>> possible = new ArrayList<>();
            for (int i = 0; i <= open.size(); i++) {
                possible.add(new HashSet<>());
            }
            search(open, 0, rest > 0, new ArrayList<>(), possible, 0, 0);
            for (int i = 0; i < open.size(); i++) {
                if (sizes[open.get(i)] < 10 && givenAway(possible.get(i))) {
                    return Optional.of("team " + open.get(i) + " of " + sizes[open.get(i)]);
                }
            }
            return rest > 0 && rest < 10 && givenAway(possible.getLast())
                    ? Optional.of("the rest of " + rest)
                    : Optional.empty();
        }

        private static boolean givenAway(Set<World> worlds) {
            return worlds.stream().map(World::favourable).distinct().count() < 2
                    || worlds.stream().allMatch(world -> world.favourable() == world.people())
                    || worlds.stream().allMatch(world -> world.favourable() == 0);
        }

        private void search(
                List<Integer> open,
                int next,
                boolean hasRest,
                List<World> chosen,
                List<Set<World>> possible,
                int lowestSum,
                int highestSum) {
            int total = IntStream.of(sizes).sum();
            int people = chosen.stream().mapToInt(World::people).sum();
            if (next < open.size()) {
                PublishedCell cell = teams.get(open.get(next));
                for (int n = cell.tier() == Tier.CLASS ? 5 : 10; n <= (cell.tier() == Tier.CLASS ? 9 : 19); n++) {
                    for (int f = 0; f <= n && people + n <= total; f++) {
                        int[] range = sumsOf(cell, n, f);
                        if (printsAs(cell, n, f) && range[0] <= range[1]) {
                            chosen.add(new World(n, f));
                            search(
                                    open,
                                    next + 1,
                                    hasRest,
                                    chosen,
                                    possible,
                                    lowestSum + range[0],
                                    highestSum + range[1]);
                            chosen.removeLast();
                        }
                    }
                }
                return;
            }
            int left = total - people;
            if (hasRest ? left < 5 : left != 0) {
                return;
            }
            int counted = chosen.stream().mapToInt(World::favourable).sum();
            for (int f = 0; f <= left; f++) {
                int[] whole = sumsOf(company, total, counted + f);
                if (printsAs(company, total, counted + f)
                        && lowestSum + left + 3 * f <= whole[1]
                        && highestSum + 3 * left + 2 * f >= whole[0]) {
                    for (int i = 0; i < chosen.size(); i++) {
                        possible.get(i).add(chosen.get(i));
                    }
                    possible.getLast().add(new World(left, f));
                }
            }
        }

        /** The table of section 5 once more, in decimal fractions. */
        private static boolean printsAs(PublishedCell cell, int n, int f) {
            double share = 100.0 * f / n;
            if (cell.level() != null) {
                return cell.level() == (share < 40 - 1e-9 ? Level.LOW : share < 70 + 1e-9 ? Level.MIXED : Level.HIGH);
            }
            double half = cell.tier() == Tier.COARSE ? 5 : 2.5;
            int percent = cell.favourable().percent();
            return switch (cell.favourable().bound()) {
                case AT_MOST -> share < percent + half - 1e-9;
                case AT_LEAST -> share >= percent - half - 1e-9;
                case NONE -> share >= percent - half - 1e-9 && share < percent + half - 1e-9;
            };
        }

        /** From which to which sum the printed mean allows, if f of n people answered 4 or 5. */
        private static int[] sumsOf(PublishedCell cell, int n, int f) {
            double low = n + 3.0 * f;
            double high = 3.0 * n + 2.0 * f;
            if (cell.mean() != null) {
                double half = cell.tier() == Tier.COARSE ? 0.1 : 0.05;
                double mean = cell.mean().mean().doubleValue();
                if (cell.mean().bound() != Bound.AT_MOST) {
                    low = Math.max(low, (mean - half) * n - 1e-9);
                }
                if (cell.mean().bound() != Bound.AT_LEAST) {
                    high = Math.min(high, (mean + half) * n - 1e-6);
                }
            }
            return new int[] {(int) Math.ceil(low), (int) Math.floor(high)};
        }
    }
}
