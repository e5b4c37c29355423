package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which of the waves before counts, when they are of several series. */
class PastReleasesTest {

    private static final int K = 5;
    private static final WaveId LONG_AGO = Survey.wave(0);
    private static final WaveId LATELY = Survey.wave(1);
    private static final Set<CellId> TEAM = Set.of(Survey.id("Team"));

    @Test
    void aWaveWhosePeopleAreForgottenCountsOnlyIfNothingLaterDoes() {
        PastReleases both = new PastReleases(List.of(past(LONG_AGO, true), past(LATELY, true)));
        assertThat(both.last(Survey.Q1.item(), TEAM, new Replaced(), K)).isEqualTo(new PastReleases.Last(LATELY, 0, 20));
        PastReleases one = new PastReleases(List.of(past(LONG_AGO, true)));
        assertThat(one.last(Survey.Q1.item(), TEAM, new Replaced(), K)).isEqualTo(new PastReleases.Last(LONG_AGO, 0, 1));
    }

    @Test
    void aTrendIsDrawnWithinASeries() {
        PastReleases past = new PastReleases(List.of(past(LONG_AGO, true), past(LATELY, false)));
        assertThat(past.lastPrinted(Survey.Q1.item(), TEAM)).isEqualTo(LONG_AGO);
    }

    @Test
    void whatAWaveDividedByIsRememberedWhenALaterOneDividedByNothing() {
        PastReleases past = new PastReleases(List.of(
                new PastReleases.Past(LONG_AGO, false, List.of("language"), TEAM, cells()), past(LATELY, true)));
        assertThat(past.divided(Survey.Q1.item())).containsExactly(LONG_AGO);
    }

    private static PastReleases.Past past(WaveId wave, boolean sameSeries) {
        return new PastReleases.Past(wave, sameSeries, List.of(), TEAM, cells());
    }

    private static List<DerivableCell> cells() {
        return List.of(new DerivableCell(Survey.Q1.item(), TEAM, true, 0));
    }

    /** Everybody was replaced between the two waves, and of the first one nobody knows any more who was in it. */
    private static final class Replaced implements Membership {

        @Override
        public Set<?> now(Collection<Overlap> people) {
            return numbers(0);
        }

        @Override
        public Set<?> then(Collection<Overlap> people, WaveId wave) {
            return isForgotten(wave) ? Set.of() : numbers(100);
        }

        @Override
        public boolean isForgotten(WaveId wave) {
            return wave.equals(LONG_AGO);
        }

        private static Set<Integer> numbers(int from) {
            return IntStream.range(from, from + 10).boxed().collect(Collectors.toSet());
        }
    }
}
