package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1961-04-02", "2000-04-23", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25",
        "2049-04-18", "2076-04-19"
    })
    void knowsEaster(LocalDate sunday) {
        assertThat(HolidayCalendar.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void knowsTheDutchYear() {
        assertThat(HolidayCalendar.NL.in(2026))
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 5),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 4, 27),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 24),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26));
    }

    @Test
    void movesKingsDayAwayFromSundayAndGivesLiberationDayEveryFifthYear() {
        assertThat(HolidayCalendar.NL.in(2025)).contains(LocalDate.of(2025, 4, 26), LocalDate.of(2025, 5, 5));
        assertThat(HolidayCalendar.NL.in(2025)).doesNotContain(LocalDate.of(2025, 4, 27));
    }

    @Test
    void knowsTheGermanYear() {
        assertThat(HolidayCalendar.DE.in(2026))
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 10, 3),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26));
    }

    @Test
    void knowsTheBelgianYear() {
        assertThat(HolidayCalendar.BE.in(2026))
                .hasSize(10)
                .contains(LocalDate.of(2026, 7, 21), LocalDate.of(2026, 11, 11), LocalDate.of(2026, 4, 6));
    }

    @Test
    void hasNoneWhenNoneAreWanted() {
        assertThat(HolidayCalendar.NONE.in(2026)).isEmpty();
    }
}
