package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

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
