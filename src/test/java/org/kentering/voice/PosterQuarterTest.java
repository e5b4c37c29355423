package org.kentering.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PosterQuarterTest {

    @Test
    void the_next_quarter_is_printed_in_the_last_fourteen_days() {
        assertThat(printed("2026-01-01")).isEqualTo("2026-Q1");
        assertThat(printed("2026-03-17")).isEqualTo("2026-Q1");
        assertThat(printed("2026-03-18")).isEqualTo("2026-Q2");
        assertThat(printed("2026-12-17")).isEqualTo("2026-Q4");
        assertThat(printed("2026-12-18")).isEqualTo("2027-Q1");
    }

    @Test
    void both_are_good_around_the_turn_and_only_one_in_between() {
        assertThat(good("2026-02-10")).containsExactly("2026-Q1", "2026-Q1");
        assertThat(good("2026-12-31")).containsExactly("2026-Q4", "2027-Q1");
        assertThat(good("2027-01-14")).containsExactly("2026-Q4", "2027-Q1");
        assertThat(good("2027-01-15")).containsExactly("2027-Q1", "2027-Q1");
    }

    @Test
    void never_more_than_two_are_good_and_today_is_always_one_of_them() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            List<PosterQuarter> good = PosterQuarter.good(day);
            PosterQuarter printed = PosterQuarter.toPrint(day);
            assertThat(good).contains(printed);
            assertThat(good.getLast().first().minusMonths(3)).isBeforeOrEqualTo(good.getFirst().first());
            LocalDate today = day;
            assertThat(good).anyMatch(one -> !today.isBefore(one.first()) && !today.isAfter(one.last()));
            boolean stillGood = !day.isAfter(printed.earlierGoodUntil());
            assertThat(good.getFirst().equals(printed)).isEqualTo(!stillGood);
        }
    }

    private static String printed(String day) {
        return PosterQuarter.toPrint(LocalDate.parse(day)).name();
    }

    private static List<String> good(String day) {
        return PosterQuarter.good(LocalDate.parse(day)).stream().map(PosterQuarter::name).toList();
    }
}
