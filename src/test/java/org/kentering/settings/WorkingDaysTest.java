package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate BRIDGE_DAY = LocalDate.of(2026, 5, 15);

    private final WorkingDays dutch = new WorkingDays(WEEK, HolidayCalendar.NL, Set.of(BRIDGE_DAY));

    @Test
    void restsAtWeekendsHolidaysAndOnOwnDays() {
        assertThat(dutch.isWorkingDay(LocalDate.of(2026, 5, 13))).isTrue();
        assertThat(dutch.isWorkingDay(LocalDate.of(2026, 5, 14))).as("Ascension").isFalse();
        assertThat(dutch.isWorkingDay(BRIDGE_DAY)).isFalse();
        assertThat(dutch.isWorkingDay(LocalDate.of(2026, 5, 16))).as("Saturday").isFalse();
    }

    @Test
    void findsTheNextWorkingDayAcrossALongWeekend() {
        assertThat(dutch.next(LocalDate.of(2026, 5, 13))).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(dutch.onOrAfter(LocalDate.of(2026, 5, 13))).isEqualTo(LocalDate.of(2026, 5, 13));
        assertThat(dutch.onOrAfter(LocalDate.of(2026, 5, 14))).isEqualTo(LocalDate.of(2026, 5, 18));
    }

    @Test
    void countsWorkingDays() {
        LocalDate wednesday = LocalDate.of(2026, 5, 13);
        assertThat(dutch.plus(wednesday, 0)).isEqualTo(wednesday);
        assertThat(dutch.plus(wednesday, 1)).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(dutch.plus(wednesday, 6)).as("Whit Monday is off").isEqualTo(LocalDate.of(2026, 5, 26));
        assertThat(dutch.plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void needsAWorkingDayAWeek() {
        assertThatThrownBy(() -> new WorkingDays(Set.of(), HolidayCalendar.NONE, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsForwardsOnly() {
        assertThatThrownBy(() -> dutch.plus(BRIDGE_DAY, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
