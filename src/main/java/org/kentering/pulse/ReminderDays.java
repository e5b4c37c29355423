package org.kentering.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.kentering.settings.WorkingDays;

/**
 * When a wave is reminded of: at half-time, then every four days, on working days at nine where the company is, at most
 * three times, and never after the close.
 */
record ReminderDays(LocalDate opensOn, LocalDate closesOn, Instant closesAt, WorkingDays calendar, ZoneId zone) {

    static final int AT_MOST = 3;

    private static final int DAYS_BETWEEN = 4;
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    /** What was missed until then waits for the next working day: nobody is reminded in the evening. */
    private static final LocalTime TOO_LATE = LocalTime.of(12, 0);

    /**
     * When the next one is due; the moment may lie a few hours back, then it is due now.
     *
     * @param sent when the earlier ones went out
     */
    Optional<Instant> next(List<Instant> sent, Instant now) {
        if (sent.size() >= AT_MOST) {
            return Optional.empty();
        }
        LocalDate day = calendar.onOrAfter(sent.isEmpty() ? halfTime() : daysAfter(sent.getLast()));
        ZonedDateTime here = now.atZone(zone);
        if (day.isBefore(here.toLocalDate())) {
            day = calendar.onOrAfter(here.toLocalDate());
        }
        if (day.equals(here.toLocalDate()) && !here.toLocalTime().isBefore(TOO_LATE)) {
            day = calendar.next(day);
        }
        return Optional.of(day.atTime(HOUR).atZone(zone).toInstant()).filter(moment -> moment.isBefore(closesAt));
    }

    private LocalDate halfTime() {
        return opensOn.plusDays((ChronoUnit.DAYS.between(opensOn, closesOn) + 1) / 2);
    }

    private LocalDate daysAfter(Instant earlier) {
        return LocalDate.ofInstant(earlier, zone).plusDays(DAYS_BETWEEN);
    }
}
