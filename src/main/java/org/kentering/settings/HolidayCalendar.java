package org.kentering.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kentering.kernel.Message;

/** The days off that a country has every year, computed for any year. Regional ones are the company's own days. */
public enum HolidayCalendar {
    NONE(List.of(), List.of()),
    /** 27 April moves to the Saturday when it is a Sunday; 5 May is off every fifth year, as most agreements have it. */
    NL(List.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26)), List.of(0, 1, 39, 49, 50)),
    /** The nine days that all sixteen states share. */
    DE(
            List.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 1),
                    MonthDay.of(10, 3),
                    MonthDay.of(12, 25),
                    MonthDay.of(12, 26)),
            List.of(-2, 1, 39, 50)),
    /** The ten legal days. */
    BE(
            List.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 1),
                    MonthDay.of(7, 21),
                    MonthDay.of(8, 15),
                    MonthDay.of(11, 1),
                    MonthDay.of(11, 11),
                    MonthDay.of(12, 25)),
            List.of(1, 39, 50));

    private final List<MonthDay> fixed;
    private final List<Integer> fromEaster;

    HolidayCalendar(List<MonthDay> fixed, List<Integer> fromEaster) {
        this.fixed = fixed;
        this.fromEaster = fromEaster;
    }

    /** All days off of a year, in order. */
    public SortedSet<LocalDate> in(int year) {
        SortedSet<LocalDate> days = new TreeSet<>();
        fixed.forEach(day -> days.add(day.atYear(year)));
        LocalDate easter = easter(year);
        fromEaster.forEach(distance -> days.add(easter.plusDays(distance)));
        if (this == NL) {
            days.add(kingsDay(year));
            if (year % 5 == 0) {
                days.add(LocalDate.of(year, 5, 5));
            }
        }
        return days;
    }

    /** What this calendar is called. */
    public Message label() {
        return Message.of("settings.holidays." + name().toLowerCase(java.util.Locale.ROOT));
    }

    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /**
     * Easter Sunday in the Gregorian calendar, by the "anonymous" rule published in Nature, 20 April 1876, as given by
     * J. Meeus, Astronomical Algorithms, chapter 8.
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
