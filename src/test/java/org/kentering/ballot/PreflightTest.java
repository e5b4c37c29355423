package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreflightTest {

    @Test
    void withTheProposedGroupsAllNineAreLikelyToBeShown() {
        Preflight merged = Preflight.simulate(
                Grouping.proposal(GroupingTest.sampleCompany()).tree(), Thresholds.STANDARD, 0.7, 1);
        assertThat(merged.expectedShown()).isGreaterThan(8.5);
        assertThat(merged.chances().values()).allMatch(chance -> chance > 0.9);
    }

    @Test
    void withAllSixteenUnitsFewerThanSixWouldBeShown() {
        Preflight raw = Preflight.simulate(rawTree(), Thresholds.STANDARD, 0.6, 1);
        assertThat(raw.expectedShown()).isBetween(4.0, 6.5);
        assertThat(raw.chances().get(Survey.id("Human resources"))).isLessThan(0.05);
        assertThat(raw.chances().get(Survey.id("Company"))).isEqualTo(1.0);
    }

    /** The figures that the plan page has to give for the sample company. */
    @Test
    void sevenPeopleReachFiveMoreOftenThanTheyAreShown() {
        Preflight raw = Preflight.simulate(rawTree(), Thresholds.STANDARD, 0.7, 3);
        assertThat(raw.reaching().get(Survey.id("Quality"))).isCloseTo(0.647, within(0.001));
        assertThat(raw.chances().get(Survey.id("Quality"))).as("shown").isCloseTo(0.28, within(0.02));
        Grouping merged = Grouping.proposal(GroupingTest.sampleCompany());
        CellId joint = merged.leafOf().get(Survey.id("Quality"));
        assertThat(joint).isEqualTo(merged.leafOf().get(Survey.id("Maintenance")));
        assertThat(Preflight.simulate(merged.tree(), Thresholds.STANDARD, 0.7, 3).chances().get(joint))
                .isGreaterThan(0.99);
    }

    @Test
    void everybodyAnsweringShowsEveryGroupThatIsLargeEnough() {
        Preflight all = Preflight.simulate(
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
        long fastest = IntStream.range(0, 5).mapToLong(round -> {
            long before = System.nanoTime();
            Preflight.simulate(tree, Thresholds.STANDARD, 0.7, round);
            return System.nanoTime() - before;
        }).min().orElseThrow();
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void theSameSeedGivesTheSameChances() {
        assertThat(Preflight.simulate(rawTree(), Thresholds.STANDARD, 0.7, 42))
                .isEqualTo(Preflight.simulate(rawTree(), Thresholds.STANDARD, 0.7, 42));
    }

    @Test
    void nobodyAnsweringShowsNothing() {
        assertThat(Preflight.simulate(rawTree(), Thresholds.STANDARD, 0, 1).expectedShown()).isZero();
    }

    private static ReportingTree rawTree() {
        return ReportingTree.of(GroupingTest.sampleCompany().stream()
                .map(unit -> new ReportingTree.Node(unit.id(), unit.parent(), unit.name(), unit.invited()))
                .toList());
    }
}
