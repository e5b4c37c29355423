package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Margins, the change test and the first blocking step, from released values alone. */
class StatisticsTest {

    private static final List<Band> SPREAD_1_1 =
            List.of(new Band(1, 1, 10), new Band(2, 2, 15), new Band(3, 3, 35), new Band(4, 4, 30), new Band(5, 5, 10));

    @ParameterizedTest
    @CsvSource({"100, 60, 8.0", "150, 105, 5.3", "50, 35, 9.2"})
    void worstMarginsOfAShare(int invited, int people, double margin) {
        assertThat(Margins.worstOfShare(people, invited)).isCloseTo(margin, within(0.05));
    }

    @Test
    void theMarginOfAMeanIncludesHalfItsStep() {
        PublishedCell cell = fine("3.4", 60, SPREAD_1_1);
        double s = Margins.spread(cell);
        assertThat(s).isCloseTo(1.1, within(0.02));
        assertThat(Margins.ofMean(cell, 100)).hasValueSatisfying(margin -> assertThat(margin)
                .isCloseTo(1.96 * s / Math.sqrt(60) * Math.sqrt(40 / 99.0) + 0.05, within(1e-9)));
        assertThat(Margins.ofMean(cell, 60)).hasValue(0.05);
        assertThat(Margins.ofMean(cell, 58)).hasValue(0.05);
        assertThat(Margins.ofMean(coarse("3.4"), 15)).hasValue(0.5);
        assertThat(Margins.ofMean(small(Level.MIXED), 9)).isEmpty();
    }

    @Test
    void aCodedEndHasNoMargin() {
        PublishedCell cell = cell(
                Tier.FINE, null, new PrintedMean(new BigDecimal("4.7"), Bound.AT_LEAST), PrintedCount.about(25),
                List.of());
        assertThat(Margins.ofMean(cell, 30)).isEmpty();
        assertThat(Margins.ofShare(cell, new PrintedShare(90, Bound.AT_LEAST), 30)).isEmpty();
    }

    @Test
    void theMarginOfAShareIsWilsons() {
        PublishedCell cell = fine("3.4", 40, SPREAD_1_1);
        Margins.Range range = Margins.ofShare(cell, new PrintedShare(20, Bound.NONE), 1_000_000).orElseThrow();
        assertThat(range.low()).isCloseTo(10.5 - 2.5, within(0.1));
        assertThat(range.high()).isCloseTo(34.8 + 2.5, within(0.1));
        Margins.Range all = Margins.ofShare(cell, new PrintedShare(20, Bound.NONE), 40).orElseThrow();
        assertThat(all.low()).isCloseTo(17.5, within(1e-9));
        assertThat(all.high()).isCloseTo(22.5, within(1e-9));
    }

    @Test
    void whatAChangeMustExceed() {
        assertThat(Change.meanThreshold(1.1, 104, 1.1, 100, true, 0)).isCloseTo(0.30, within(0.005));
        assertThat(Change.meanThreshold(1.1, 104, 1.1, 100, true, 0.1)).isCloseTo(0.40, within(0.005));
        assertThat(Change.meanThreshold(1.1, 25, 1.1, 25, false, 0)).isCloseTo(0.80, within(0.005));
    }

    @Test
    void threeTenthsIsNoClearChangeInACompanyOfAHundredAndHalfAPointIs() {
        PublishedCell before = fine("3.4", 104, SPREAD_1_1);
        assertThat(Change.ofMean(before, fine("3.7", 100, SPREAD_1_1), true)).isEqualTo(Change.NO_CLEAR_CHANGE);
        assertThat(Change.ofMean(before, fine("3.9", 100, SPREAD_1_1), true)).isEqualTo(Change.HIGHER);
        assertThat(Change.ofMean(before, fine("2.9", 100, SPREAD_1_1), true)).isEqualTo(Change.LOWER);
        assertThat(Change.ofMean(before, fine("3.9", 100, SPREAD_1_1), false)).isEqualTo(Change.NO_CLEAR_CHANGE);
    }

    @Test
    void aGroupOfTenToNineteenNeedsALargeChange() {
        assertThat(Change.ofMean(coarse("2.0"), coarse("3.4"), false)).isEqualTo(Change.NO_CLEAR_CHANGE);
        assertThat(Change.ofMean(coarse("2.0"), coarse("3.8"), false)).isEqualTo(Change.HIGHER);
    }

    /** Four items that move together have as much chance in their mean as one, so never less is asked for. */
    @Test
    void theMeanOfSeveralItemsMustChangeAsMuchAsOne() {
        PublishedCell before = fine("3.4", 104, SPREAD_1_1);
        PublishedCell same = fine("3.4", 100, SPREAD_1_1);
        PublishedCell up = fine("4.4", 100, SPREAD_1_1);
        PublishedCell little = fine("3.7", 100, SPREAD_1_1);
        assertThat(Change.ofMeans(List.of(before, before), List.of(little, little), true))
                .isEqualTo(Change.NO_CLEAR_CHANGE);
        assertThat(Change.ofMeans(List.of(before, before), List.of(up, same), true)).isEqualTo(Change.HIGHER);
        assertThat(Change.ofMeans(List.of(up, up), List.of(before, same), true)).isEqualTo(Change.LOWER);
        assertThat(Change.ofMeans(List.of(before, before), List.of(up, small(Level.HIGH)), true))
                .isEqualTo(Change.NOT_COMPARABLE);
        assertThat(Change.ofMeans(List.of(), List.of(), true)).isEqualTo(Change.NOT_COMPARABLE);
    }

    @Test
    void aClassOrANewSeriesIsNotCompared() {
        assertThat(Change.ofMean(small(Level.LOW), small(Level.HIGH), false)).isEqualTo(Change.NOT_COMPARABLE);
        PublishedCell anew = cell(
                Tier.FULL, null, new PrintedMean(new BigDecimal("4.4"), Bound.NONE), PrintedCount.about(100),
                SPREAD_1_1, Trend.NEW_SERIES, "A1");
        assertThat(Change.ofMean(fine("2.0", 100, SPREAD_1_1), anew, true)).isEqualTo(Change.NOT_COMPARABLE);
    }

    @Test
    void theFirstStepThatBlocksIsNamed() {
        Steps steps = Steps.of(Map.of(
                Step.AWARENESS, List.of(fine("3.6", 30, SPREAD_1_1), fine("3.4", 30, SPREAD_1_1)),
                Step.WILLINGNESS, List.of(fine("3.1", 30, SPREAD_1_1), fine("2.8", 30, SPREAD_1_1)),
                Step.KNOWLEDGE, List.of(PublishedCell.closed(Survey.id("Group"), new ItemVersion("K1", 1), null)),
                Step.ABILITY, List.of(fine("2.0", 30, SPREAD_1_1))));
        assertThat(steps.at(Step.AWARENESS).orElseThrow().mean()).isEqualByComparingTo("3.5");
        assertThat(steps.at(Step.AWARENESS).orElseThrow().light()).isEqualTo(Steps.Light.GOOD);
        assertThat(steps.at(Step.WILLINGNESS).orElseThrow().mean()).isEqualByComparingTo("3.0");
        assertThat(steps.at(Step.KNOWLEDGE)).isEmpty();
        assertThat(steps.firstBlocking()).contains(Step.WILLINGNESS);
    }

    @Test
    void theCoarserTierDecidesTheRounding() {
        Steps steps = Steps.of(
                Map.of(Step.AWARENESS, List.of(fine("3.5", 20, SPREAD_1_1), coarse("3.4"))));
        assertThat(steps.at(Step.AWARENESS).orElseThrow().mean()).isEqualByComparingTo("3.4");
    }

    @Test
    void differentClassesAreMixed() {
        assertThat(step(small(Level.LOW), small(Level.LOW)).level()).isEqualTo(Level.LOW);
        assertThat(step(small(Level.LOW), small(Level.LOW)).blocks()).isTrue();
        assertThat(step(small(Level.LOW), small(Level.HIGH)).level()).isEqualTo(Level.MIXED);
        assertThat(step(small(Level.LOW), small(Level.HIGH)).blocks()).isFalse();
        assertThat(step(small(Level.HIGH), small(Level.HIGH)).light()).isEqualTo(Steps.Light.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"10, 4, BELOW_HALF", "10, 5, HALF_TO_FOUR_FIFTHS", "10, 7, HALF_TO_FOUR_FIFTHS",
        "10, 8, FOUR_FIFTHS_OR_MORE"})
    void participationOfAGroupIsAClass(int invited, int answered, ParticipationClass expected) {
        assertThat(ParticipationClass.of(invited, answered)).contains(expected);
    }

    @Test
    void participationOfFewerThanTenIsNotShown() {
        assertThat(ParticipationClass.of(9, 9)).isEmpty();
        assertThat(ParticipationClass.BELOW_HALF.lowerThan(ParticipationClass.HALF_TO_FOUR_FIFTHS)).isTrue();
    }

    @Test
    void runningParticipationMovesInSteps() {
        assertThat(ParticipationClass.runningPercent(150, 9, 5)).isEmpty();
        assertThat(ParticipationClass.runningPercent(150, 10, 5)).hasValue(5);
        assertThat(ParticipationClass.runningPercent(150, 104, 5)).hasValue(65);
        assertThat(ParticipationClass.runningPercent(20, 14, 5)).hasValue(50);
        assertThat(ParticipationClass.runningPercent(20, 15, 5)).hasValue(75);
    }

    private static Steps.Reading step(PublishedCell... cells) {
        return Steps.of(Map.of(Step.ABILITY, List.of(cells))).at(Step.ABILITY).orElseThrow();
    }

    private static PublishedCell small(Level level) {
        return cell(Tier.CLASS, level, null, PrintedCount.range(5, 9), List.of());
    }

    private static PublishedCell coarse(String mean) {
        return cell(
                Tier.COARSE, null, new PrintedMean(new BigDecimal(mean), Bound.NONE), PrintedCount.range(10, 19),
                List.of());
    }

    private static PublishedCell fine(String mean, int people, List<Band> bars) {
        return cell(
                Tier.of(people), null, new PrintedMean(new BigDecimal(mean), Bound.NONE), PrintedCount.about(people),
                bars);
    }

    private static PublishedCell cell(
            Tier tier, @Nullable Level level, @Nullable PrintedMean mean, PrintedCount people, List<Band> bars) {
        return cell(tier, level, mean, people, bars, Trend.COMPARABLE, "A1");
    }

    private static PublishedCell cell(
            Tier tier,
            @Nullable Level level,
            @Nullable PrintedMean mean,
            PrintedCount people,
            List<Band> bars,
            Trend trend,
            String item) {
        return new PublishedCell(
                Survey.id("Group"), new ItemVersion(item, 1), tier, null, level, mean, null, bars, List.of(), null,
                null, people, trend);
    }
}
