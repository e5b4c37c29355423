package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.LocalText;

class PreflightTest {

    @Test
    void withTheProposedGroupsAllNineAreLikelyToBeShown() {
        Preflight merged = simulate(
                Grouping.proposal(GroupingTest.sampleCompany()).tree(), Thresholds.STANDARD, 0.7, 1);
        assertThat(merged.expectedShown()).isGreaterThan(8.5);
        assertThat(merged.chances().values()).allMatch(chance -> chance > 0.9);
    }

    @Test
    void withAllSixteenUnitsFewerThanSixWouldBeShown() {
        Preflight raw = simulate(rawTree(), Thresholds.STANDARD, 0.6, 1);
        assertThat(raw.expectedShown()).isBetween(4.0, 6.5);
        assertThat(raw.chances().get(Survey.id("Human resources"))).isLessThan(0.05);
        assertThat(raw.chances().get(Survey.id("Company"))).isEqualTo(1.0);
    }

    /** The figures that the plan page has to give for the sample company. */
    @Test
    void sevenPeopleReachFiveMoreOftenThanTheyAreShown() {
        Preflight raw = simulate(rawTree(), Thresholds.STANDARD, 0.7, 3);
        assertThat(raw.reaching().get(Survey.id("Quality"))).isCloseTo(0.647, within(0.001));
        assertThat(raw.chances().get(Survey.id("Quality"))).as("shown").isCloseTo(0.28, within(0.02));
        Grouping merged = Grouping.proposal(GroupingTest.sampleCompany());
        CellId joint = merged.leafOf().get(Survey.id("Quality"));
        assertThat(joint).isEqualTo(merged.leafOf().get(Survey.id("Maintenance")));
        assertThat(simulate(merged.tree(), Thresholds.STANDARD, 0.7, 3).chances().get(joint))
                .isGreaterThan(0.99);
    }

    /** All of two teams of five answer, which by their number alone would always show both. */
    @Test
    void roundedValuesThatWouldTellTooMuchCountAsWell() {
        ReportingTree tree = ReportingTree.of(List.of(
                new ReportingTree.Node(Survey.id("All"), null, "All", 0),
                new ReportingTree.Node(Survey.id("Five"), Survey.id("All"), "Five", 5),
                new ReportingTree.Node(Survey.id("More"), Survey.id("All"), "More", 5)));
        Preflight all = simulate(tree, Thresholds.STANDARD, 1, 1);
        assertThat(all.reaching().values()).containsOnly(1.0);
        assertThat(all.chances().get(Survey.id("All"))).isEqualTo(1);
        assertThat(all.chances().get(Survey.id("Five")) + all.chances().get(Survey.id("More"))).isBetween(1.0, 1.8);
    }

    @Test
    void everybodyAnsweringShowsEveryGroupThatIsLargeEnough() {
        Preflight all = simulate(
                Grouping.proposal(GroupingTest.sampleCompany()).tree(), Thresholds.STANDARD, 1, 1);
        assertThat(all.chances().values()).containsOnly(1.0);
        assertThat(all.reaching().values()).containsOnly(1.0);
    }

    /** A plan is worked out with every change of a field: 25,000 people in 500 units within a second. */
    @Test
    void aLargeCompanyIsSimulatedInASecond() {
        List<Grouping.Unit> units = new ArrayList<>();
        units.add(new Grouping.Unit(Survey.id("All"), null, "All", 0));
        for (int division = 0; division < 25; division++) {
            CellId above = Survey.id("Division " + division);
            units.add(new Grouping.Unit(above, Survey.id("All"), "Division " + division, 0));
            for (int unit = 0; unit < 19; unit++) {
                String name = division + "/" + unit;
                units.add(new Grouping.Unit(Survey.id(name), above, name, unit == 0 ? 604 : 22));
            }
        }
        ReportingTree tree = Grouping.smallest(units, 5).tree();
        assertThat(tree.invited(tree.root().id())).isEqualTo(25_000);
        // Of the processor: a machine that is busy with other things does not make the work more.
        ThreadMXBean work = ManagementFactory.getThreadMXBean();
        long fastest = IntStream.range(0, 5).mapToLong(round -> {
            long before = work.getCurrentThreadCpuTime();
            simulate(tree, Thresholds.STANDARD, 0.7, round);
            return work.getCurrentThreadCpuTime() - before;
        }).min().orElseThrow();
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void theSameSeedGivesTheSameChances() {
        assertThat(simulate(rawTree(), Thresholds.STANDARD, 0.7, 42))
                .isEqualTo(simulate(rawTree(), Thresholds.STANDARD, 0.7, 42));
    }

    @Test
    void nobodyAnsweringShowsNothing() {
        assertThat(simulate(rawTree(), Thresholds.STANDARD, 0, 1).expectedShown()).isZero();
    }

    /**
     * Everybody of A and B is at U, five of fifteen of C are, the others at D. Unless these five all answer, or none of
     * them, both ways of dividing together would tell of a few.
     */
    @Test
    void aCategoryIsOnlyShownWhereItDoesNotCrossAGroupThinly() {
        Preflight crossed = divided(0.7);
        CellId u = FlatAttribute.category("place", "U");
        assertThat(crossed.reaching().get(u)).isCloseTo(1, within(0.001));
        assertThat(crossed.chances().get(u)).isCloseTo(Math.pow(0.7, 5) + Math.pow(0.3, 5), within(0.03));
        assertThat(crossed.chances().get(FlatAttribute.category("place", "D")))
                .as("with U, unless rounded values would tell of fewer than ten in D")
                .isBetween(crossed.chances().get(u), crossed.chances().get(u) + 0.03);
        assertThat(crossed.chances().get(Survey.id("A"))).as("the groups go before").isGreaterThan(0.9);
        assertThat(divided(1).chances().values()).containsOnly(1.0);
    }

    @Test
    void theQuickWayFindsWhatTheRulesFind() {
        Random random = new Random(5);
        int crossing = 0;
        for (int round = 0; round < 400; round++) {
            int divisions = 1 + random.nextInt(2);
            List<Coding.Choice> choices = List.of(choice("one", 3), choice("other", 2)).subList(0, divisions);
            List<Coding.Invited> people = new ArrayList<>();
            for (String leaf : List.of("A", "B", "C", "D")) {
                for (int person = 0; person < 25 + random.nextInt(30); person++) {
                    List<Optional<String>> values = new ArrayList<>();
                    choices.forEach(choice -> values.add(
                            Optional.of("v" + random.nextInt(choice.values().size()))));
                    people.add(new Coding.Invited(UUID.randomUUID(), Survey.id(leaf), values));
                }
            }
            Coding coding = Coding.of(people, choices, 5);
            ReportingTree tree = treeOf(coding.crowds());
            List<Place> places = coding.crowds().stream().map(Crowd::place).toList();
            List<Partition> partitions = PublicationRules.partitions(tree, coding.attributes(), places);
            int[] answered = coding.crowds().stream()
                    .mapToInt(crowd -> random.nextInt(Math.min(crowd.invited(), 12) + 1))
                    .toArray();
            ClosedWave wave = new ClosedWave(
                    tree, coding.attributes(), Thresholds.STANDARD, List.of(), new Tallies(), PastReleases.NONE,
                    Membership.UNCHANGED, List.of());
            Set<Set<CellId>> byRules = open(new Settling(
                            wave, partitions, new ItemVersion("A1", 1), answered, (cell, number) -> true,
                            List.of(new ImaginedAnswers(round).of(answered)), RuleSwitches.ALL)
                    .sides());
            assertThat(open(Preflight.sides(wave, partitions, answered, new ImaginedAnswers(round)))).as("round " + round).isEqualTo(byRules);
            crossing += partitions.size() > 1 ? 1 : 0;
        }
        assertThat(crossing).isGreaterThan(100);
    }

    private static Set<Set<CellId>> open(List<Side> sides) {
        Set<Set<CellId>> open = new HashSet<>();
        for (Side side : sides) {
            for (int node = 0; node < side.people().length; node++) {
                if (side.closing().open(node)) {
                    open.add(side.partition().parts(node));
                }
            }
        }
        return open;
    }

    private static Preflight divided(double responseRate) {
        List<Crowd> crowds = List.of(crowd("A", "U", 12), crowd("B", "U", 12), crowd("C", "U", 5), crowd("C", "D", 14));
        FlatAttribute place = new FlatAttribute(
                "place",
                text("place"),
                List.of(
                        new FlatAttribute.Category(FlatAttribute.category("place", "U"), text("U"), 29),
                        new FlatAttribute.Category(FlatAttribute.category("place", "D"), text("D"), 14)));
        return Preflight.simulate(treeOf(crowds), List.of(place), crowds, Thresholds.STANDARD, responseRate, 1);
    }

    private static Crowd crowd(String leaf, String place, int invited) {
        return new Crowd(new Place(Survey.id(leaf), List.of(FlatAttribute.category("place", place))), invited);
    }

    private static ReportingTree treeOf(List<Crowd> crowds) {
        Map<CellId, Integer> leaves = new TreeMap<>();
        crowds.forEach(crowd -> leaves.merge(crowd.place().leaf(), crowd.invited(), Integer::sum));
        List<ReportingTree.Node> nodes = new ArrayList<>();
        nodes.add(new ReportingTree.Node(Survey.id("Company"), null, "Company", 0));
        leaves.forEach((leaf, invited) ->
                nodes.add(new ReportingTree.Node(leaf, Survey.id("Company"), "Leaf", invited)));
        return ReportingTree.of(nodes);
    }

    private static Coding.Choice choice(String key, int values) {
        Map<String, LocalText> names = new TreeMap<>();
        IntStream.range(0, values).forEach(value -> names.put("v" + value, text("v" + value)));
        return new Coding.Choice(key, text(key), names);
    }

    private static LocalText text(String words) {
        return new LocalText(words, words, words);
    }

    private static Preflight simulate(ReportingTree tree, Thresholds thresholds, double responseRate, long seed) {
        List<Crowd> crowds = tree.leaves().stream()
                .map(leaf -> new Crowd(Place.of(leaf.id()), leaf.invited()))
                .toList();
        return Preflight.simulate(tree, List.of(), crowds, thresholds, responseRate, seed);
    }

    private static ReportingTree rawTree() {
        return ReportingTree.of(GroupingTest.sampleCompany().stream()
                .map(unit -> new ReportingTree.Node(unit.id(), unit.parent(), unit.name(), unit.invited()))
                .toList());
    }
}
