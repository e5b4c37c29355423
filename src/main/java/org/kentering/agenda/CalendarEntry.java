package org.kentering.agenda;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Message;

/**
 * Something that stands in the calendar.
 *
 * @param kind what sort of thing it is, for instance {@code training.session}
 * @param from the first day
 * @param to the last day
 * @param startsAt the moment, if it is not for whole days
 * @param path where to read more, from the root of the application
 */
public record CalendarEntry(
        String kind, Message title, LocalDate from, LocalDate to, @Nullable Instant startsAt, String path) {

    public CalendarEntry {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a calendar entry ends before it starts: " + from + " " + to);
        }
    }
}
