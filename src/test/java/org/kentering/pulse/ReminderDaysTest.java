package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kentering.settings.HolidayCalendar;
import org.kentering.settings.WorkingDays;

class ReminderDaysTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate FRIDAY_OFF = LocalDate.of(2026, 6, 12);

    @Test
    void remindsAtHalfTimeAndThenEveryFourDays() {
        assertThat(days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 22), Set.of()))
                .containsExactly(LocalDate.of(2026, 6, 12), LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 22));
    }

    @Test
    void waitsForTheNextWorkingDay() {
        // The day off is followed by a weekend, and the next one is four days after the one that did go out.
        assertThat(days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 22), Set.of(FRIDAY_OFF)))
                .containsExactly(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 19));
    }

    @Test
    void neverMoreThanThreeAndNeverAfterTheClose() {
        assertThat(days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 10), Set.of())).hasSize(3);
        assertThat(days(LocalDate.of(2026, 6, 4), LocalDate.of(2026, 6, 7), Set.of()))
                .as("half-time is a Saturday, and it closes on Sunday").isEmpty();
    }

    @Test
    void isNineOnTheClockBeforeAndAfterSummerTimeBegins() {
        // Summer time begins on 29 March: half-time is the Friday before, the next one the Tuesday after.
        ReminderDays wave = wave(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 3), Set.of());
        Instant first = wave.next(List.of(), Instant.parse("2026-03-20T09:00:00Z")).orElseThrow();
        assertThat(first).isEqualTo(Instant.parse("2026-03-27T08:00:00Z"));
        Instant second = wave.next(List.of(first), first.plusSeconds(60)).orElseThrow();
        assertThat(second).isEqualTo(Instant.parse("2026-03-31T07:00:00Z"));
    }

    @Test
    void isNineOnTheClockAfterSummerTimeEnds() {
        ReminderDays wave = wave(LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 30), Set.of());
        Instant first = wave.next(List.of(), Instant.parse("2026-10-16T09:00:00Z")).orElseThrow();
        assertThat(first).isEqualTo(Instant.parse("2026-10-23T07:00:00Z"));
        assertThat(wave.next(List.of(first), first.plusSeconds(60)))
                .contains(Instant.parse("2026-10-27T08:00:00Z"));
    }

    @Test
    void whatWasMissedGoesOutOnceOnTheNextMorning() {
        ReminderDays wave = wave(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 10), Set.of());
        // Half-time was Monday 22 June; the server came back on Saturday evening, 27 June.
        Instant back = Instant.parse("2026-06-27T18:00:00Z");
        Instant due = wave.next(List.of(), back).orElseThrow();
        assertThat(due).isEqualTo(Instant.parse("2026-06-29T07:00:00Z"));
        assertThat(wave.next(List.of(due), due.plusSeconds(1))).contains(Instant.parse("2026-07-03T07:00:00Z"));
        assertThat(wave.next(List.of(), Instant.parse("2026-06-22T09:59:00Z")))
                .as("still the same morning").contains(Instant.parse("2026-06-22T07:00:00Z"));
        assertThat(wave.next(List.of(), Instant.parse("2026-06-22T10:00:00Z")))
                .as("not in the afternoon").contains(Instant.parse("2026-06-23T07:00:00Z"));
    }

    /** The days on which a clock that runs by the hour would send. */
    private static List<LocalDate> days(LocalDate opens, LocalDate closes, Set<LocalDate> off) {
        ReminderDays wave = wave(opens, closes, off);
        List<Instant> sent = new ArrayList<>();
        Instant end = closes.plusDays(10).atStartOfDay(HERE).toInstant();
        for (Instant now = opens.atTime(8, 0).atZone(HERE).toInstant(); now.isBefore(end); now = now.plusSeconds(3600)) {
            Optional<Instant> due = wave.next(sent, now);
            if (due.isPresent() && !due.get().isAfter(now)) {
                sent.add(now);
            }
        }
        assertThat(sent).allSatisfy(
                moment -> assertThat(moment.atZone(HERE).toLocalTime()).isEqualTo(LocalTime.of(9, 0)));
        return sent.stream().map(moment -> LocalDate.ofInstant(moment, HERE)).toList();
    }

    private static ReminderDays wave(LocalDate opens, LocalDate closes, Set<LocalDate> off) {
        return new ReminderDays(
                opens, closes, closes.atTime(18, 0).atZone(HERE).toInstant(),
                new WorkingDays(WEEK, HolidayCalendar.NL, off), HERE);
    }
}
