package org.kentering.champion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void isShownFromTheSixtiethDay() {
        LocalDate since = TODAY.minusDays(300);
        assertThat(Silence.isSilent(since, TODAY.minusDays(59), TODAY)).isFalse();
        assertThat(Silence.isSilent(since, TODAY.minusDays(60), TODAY)).isTrue();
    }

    @Test
    void countsFromTheDayTheRoleBeganIfNothingWasHeardYet() {
        assertThat(Silence.days(TODAY.minusDays(12), null, TODAY)).isEqualTo(12);
    }

    @Test
    void forgetsWhatWasHeardBeforeTheRoleBeganAgain() {
        assertThat(Silence.days(TODAY.minusDays(12), TODAY.minusDays(200), TODAY)).isEqualTo(12);
    }

    @Test
    void theDayForTheQueryIsTheFirstThatIsSilent() {
        LocalDate since = TODAY.minusDays(300);
        assertThat(Silence.isSilent(since, Silence.lastSilentDay(TODAY), TODAY)).isTrue();
        assertThat(Silence.isSilent(since, Silence.lastSilentDay(TODAY).plusDays(1), TODAY)).isFalse();
    }
}
