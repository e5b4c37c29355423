package org.kentering.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The company's calendar: on which days work is done.
 *
 * @param week the days of an ordinary week; at least one
 * @param holidays the country's days off
 * @param ownDaysOff further single days off
 */
public record WorkingDays(Set<DayOfWeek> week, HolidayCalendar holidays, Set<LocalDate> ownDaysOff) {

    public WorkingDays {
        week = Set.copyOf(week);
        ownDaysOff = Set.copyOf(ownDaysOff);
        if (week.isEmpty()) {
            throw new IllegalArgumentException("a week without a working day has no next one");
        }
    }

    public boolean isWorkingDay(LocalDate date) {
        return week.contains(date.getDayOfWeek())
                && !ownDaysOff.contains(date)
                && !holidays.in(date.getYear()).contains(date);
    }

    /** The day itself if work is done on it, else the first one after it. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The first working day after that day. */
    public LocalDate next(LocalDate date) {
        return onOrAfter(date.plusDays(1));
    }

    /** The day that is so many working days after that day; with zero, the first working day from then on. */
    public LocalDate plus(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days are counted forwards");
        }
        LocalDate day = onOrAfter(date);
        for (int i = 0; i < days; i++) {
            day = next(day);
        }
        return day;
    }
}
