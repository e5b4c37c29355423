package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kentering rules of publication, section 5. */
class RoundingTest {

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9})
    void noClassOfASmallGroupMeansThatAllAgreed(int people) {
        Map<Level, List<Integer>> counts = new HashMap<>();
        for (int favourable = 0; favourable <= people; favourable++) {
            counts.computeIfAbsent(Level.of(favourable, people), any -> new ArrayList<>()).add(favourable);
        }
        assertThat(counts).hasSize(3).allSatisfy((level, of) -> assertThat(of).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void classesOfFiveAndSix() {
        assertThat(List.of(Level.of(1, 5), Level.of(2, 5), Level.of(3, 5), Level.of(4, 5)))
                .containsExactly(Level.LOW, Level.MIXED, Level.MIXED, Level.HIGH);
        assertThat(List.of(Level.of(2, 6), Level.of(3, 6), Level.of(4, 6), Level.of(5, 6)))
                .containsExactly(Level.LOW, Level.MIXED, Level.MIXED, Level.HIGH);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 33, COARSE, 3.4, NONE",
        "10, 32, COARSE, 3.2, NONE",
        "12, 12, COARSE, 1.6, AT_MOST",
        "10, 17, COARSE, 1.8, NONE",
        "10, 50, COARSE, 4.4, AT_LEAST",
        "10, 42, COARSE, 4.2, NONE",
        "20, 65, FINE, 3.3, NONE",
        "20, 27, FINE, 1.4, NONE",
        "20, 26, FINE, 1.3, AT_MOST",
        "40, 190, FINE, 4.7, AT_LEAST",
        "100, 384, FULL, 3.8, NONE",
    })
    void means(int people, int sum, Tier tier, BigDecimal mean, Bound bound) {
        assertThat(Rounding.mean(sum, people, tier)).isEqualTo(new PrintedMean(mean, bound));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, COARSE, 20, AT_MOST",
        "10, 2, COARSE, 20, AT_MOST",
        "10, 3, COARSE, 30, NONE",
        "11, 5, COARSE, 50, NONE",
        "10, 8, COARSE, 80, AT_LEAST",
        "20, 2, FINE, 10, AT_MOST",
        "20, 3, FINE, 15, NONE",
        "40, 17, FINE, 45, NONE",
        "40, 36, FINE, 90, AT_LEAST",
    })
    void shares(int people, int part, Tier tier, int percent, Bound bound) {
        assertThat(Rounding.share(part, people, tier)).isEqualTo(new PrintedShare(percent, bound));
    }

    @Test
    void theSumsThatPrintTheSameAreFoundExactly() {
        for (Tier tier : List.of(Tier.COARSE, Tier.FINE)) {
            for (int people = 10; people < 30; people++) {
                for (int sum = people; sum <= 5 * people; sum++) {
                    int tenths = Rounding.meanTenths(sum, people, tier);
                    int low = Rounding.lowestSum(tenths, people, tier);
                    int high = Rounding.highestSum(tenths, people, tier);
                    assertThat(sum).isBetween(low, high);
                    assertThat(Rounding.meanTenths(low, people, tier)).isEqualTo(tenths);
                    assertThat(Rounding.meanTenths(high, people, tier)).isEqualTo(tenths);
                }
            }
        }
    }

    @Test
    void barsOfFewerThanThreePeopleAreLumpedWithTheSmallerNeighbour() {
        List<Rounding.Bar> bars = List.of(
                new Rounding.Bar(1, 1, 1),
                new Rounding.Bar(2, 2, 12),
                new Rounding.Bar(3, 3, 20),
                new Rounding.Bar(4, 4, 2),
                new Rounding.Bar(5, 5, 15));
        assertThat(Rounding.distribution(bars, 5))
                .containsExactly(new Band(1, 2, 25), new Band(3, 3, 40), new Band(4, 5, 35));
    }

    @Test
    void percentagesAddUp() {
        List<Rounding.Bar> thirds =
                List.of(new Rounding.Bar(1, 2, 7), new Rounding.Bar(3, 3, 7), new Rounding.Bar(4, 5, 7));
        assertThat(Rounding.distribution(thirds, 10)).extracting(Band::percent).containsExactly(40, 30, 30);
    }

    @Test
    void aSingleBarIsLeftOut() {
        List<Rounding.Bar> unanimous =
                List.of(new Rounding.Bar(1, 2, 0), new Rounding.Bar(3, 3, 1), new Rounding.Bar(4, 5, 24));
        assertThat(Rounding.distribution(unanimous, 10)).isEmpty();
    }

    @Test
    void numbersOfPeople() {
        assertThat(Rounding.count(6, false, Tier.CLASS, 5)).isEqualTo(PrintedCount.range(5, 9));
        assertThat(Rounding.count(9, false, Tier.CLASS, 7)).isEqualTo(PrintedCount.range(7, 9));
        assertThat(Rounding.count(12, false, Tier.COARSE, 5)).isEqualTo(PrintedCount.range(10, 19));
        assertThat(Rounding.count(22, false, Tier.FINE, 5)).isEqualTo(PrintedCount.about(20));
        assertThat(Rounding.count(23, false, Tier.FINE, 5)).isEqualTo(PrintedCount.about(25));
        assertThat(Rounding.count(23, true, Tier.FINE, 5)).isEqualTo(PrintedCount.exactly(23));
    }
}
