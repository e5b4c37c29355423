package org.kentering.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** How dates like 03/04/2020 are meant. Dates that start with the year need no such choice. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** Month first only if some date makes sense in no other way. */
    static DateOrder guess(Collection<String> written) {
        boolean dayFirst = written.stream()
                .anyMatch(text -> DAY_FIRST.parse(text).isPresent()
                        && MONTH_FIRST.parse(text).isEmpty());
        boolean monthFirst = written.stream()
                .anyMatch(text -> MONTH_FIRST.parse(text).isPresent()
                        && DAY_FIRST.parse(text).isEmpty());
        return monthFirst && !dayFirst ? MONTH_FIRST : DAY_FIRST;
    }

    /** The day in the text; empty if there is none in the calendar, or none that a working life can hold. */
    Optional<LocalDate> parse(String written) {
        String text = written.strip();
        int time = Math.max(text.indexOf('T'), text.indexOf(' '));
        String[] parts = (time > 0 ? text.substring(0, time) : text).split("[-/.]", 4);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            int third = Integer.parseInt(parts[2]);
            LocalDate day;
            if (parts[0].length() == 4) {
                day = LocalDate.of(first, second, third);
            } else {
                day = this == DAY_FIRST ? LocalDate.of(third, second, first) : LocalDate.of(third, first, second);
            }
            return day.getYear() < 1900 || day.getYear() > 2200 ? Optional.empty() : Optional.of(day);
        } catch (NumberFormatException | DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
