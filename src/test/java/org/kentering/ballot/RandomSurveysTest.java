package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kentering.testing.Rounds;

/**
 * Small, awkward companies by the thousand, divided in up to four ways, three waves each, with joiners and leavers: the
 * oracle finds nothing in a release, and with any one rule left out it does.
 */
class RandomSurveysTest {

    private static final int SEEDS = Rounds.LONG ? 20_000 : 2_000;

    @Test
    void nobodyIsIsolatedHoweverTheCompanyLooks() {
        int shown = 0;
        int categories = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomWaves waves = new RandomWaves(seed, RuleSwitches.ALL);
            assertThat(waves.breach()).as("seed %d", seed).isEmpty();
            assertThat(waves.faults()).as("seed %d", seed).isEmpty();
            shown += waves.shown();
            categories += waves.categoriesShown();
        }
        assertThat(shown).as("a product that shows nothing is safe too").isGreaterThan(SEEDS * RandomWaves.WAVES);
        assertThat(categories).isGreaterThan(SEEDS / 2);
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

    /** From bands alone it is seldom certain, and never where there is nothing. */
    @Test
    void rule2LeftOutIsNoticedFromWhatIsPublishedAlone() {
        RuleSwitches switches =
                new RuleSwitches(Set.of(RuleSwitches.Rule.SIBLINGS, RuleSwitches.Rule.ANSWERS), false);
        boolean noticed = IntStream.range(0, 2_000)
                .anyMatch(seed -> new RandomWaves(seed, switches)
                        .faults().stream().anyMatch(fault -> fault.key().equals("ballot.proof.rest")));
        assertThat(noticed).isTrue();
    }

    @Test
    void whatWasTakenBackAndWhatIsReleasedInsteadLeaveThemUndecidedTogether() {
        int both = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Attack attack = new Attack(seed, RuleSwitches.ALL, true);
            if (attack.faulty.stream().anyMatch(PublishedCell::open) && attack.decided(attack.faulty).isEmpty()) {
                assertThat(attack.decided()).as("seed %d", seed).isEmpty();
                both++;
            }
        }
        assertThat(both).as("faulty releases that gave nothing away").isGreaterThan(SEEDS / 4);
    }

    @ParameterizedTest
    @EnumSource
    void aRuleLeftOutIsNoticed(RuleSwitches.Rule rule) {
        RuleSwitches switches = RuleSwitches.without(rule);
        boolean noticed = false;
        for (int seed = 0; seed < 20_000 && !noticed; seed++) {
            noticed = rule == RuleSwitches.Rule.ANSWERS
                    ? new Attack(seed, switches).decided().isPresent()
                    : new RandomWaves(seed, switches).breach().isPresent();
        }
        assertThat(noticed).as(rule.name()).isTrue();
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
        private final List<PublishedCell> faulty = new ArrayList<>();
        private final PublishedCell company;
        private int smallShown;

        Attack(int seed, RuleSwitches switches) {
            this(seed, switches, false);
        }

        /** With a fault, something else was released before, and everybody remembers. */
        Attack(int seed, RuleSwitches switches, boolean fault) {
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
            if (fault) {
                ReleaseDraft all = survey.release(RuleSwitches.without(RuleSwitches.Rule.ANSWERS));
                List<DerivableCell> printed = new ArrayList<>(List.of(printed(Survey.COMPANY)));
                for (int i = 0; i < groups; i++) {
                    PublishedCell cell = Survey.cell(all, "Team " + i);
                    boolean shown = cell.open() && random.nextBoolean();
                    faulty.add(shown ? cell : PublishedCell.closed(cell.cell(), cell.item(), Survey.id(Survey.COMPANY)));
                    if (shown) {
                        printed.add(printed("Team " + i));
                    }
                }
                survey.withdrawn(new ReleaseDraft(List.of(), printed, List.of(), 0, Set.of()));
            }
            ReleaseDraft draft = survey.release(switches);
            company = Survey.cell(draft, Survey.COMPANY);
            for (int i = 0; i < groups; i++) {
                PublishedCell cell = Survey.cell(draft, "Team " + i);
                teams.add(fault && faulty.get(i).open() ? faulty.get(i) : cell);
            }
        }

        private static DerivableCell printed(String group) {
            return new DerivableCell(Survey.Q1.item(), Set.of(Survey.id(group)), true, 0);
        }

        /** The team or rest whose answers the printed values give away. */
        Optional<String> decided() {
            return decided(teams);
        }

        /** The same for other values. */
        Optional<String> decided(List<PublishedCell> teams) {
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
            search(teams, open, 0, rest > 0, new ArrayList<>(), possible, 0, 0);
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
                List<PublishedCell> teams,
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
                                    teams,
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
