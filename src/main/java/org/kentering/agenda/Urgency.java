package org.kentering.agenda;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How near a due date is. */
public enum Urgency {
    LATE,
    /** Today or within the next seven days. */
    SOON,
    LATER,
    /** Without a date: it waits until somebody acts. */
    WAITING;

    private static final int SOON_DAYS = 7;

    static Urgency of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return WAITING;
        }
        if (due.isBefore(today)) {
            return LATE;
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
    }

    public String textKey() {
        return "agenda.urgency." + name().toLowerCase(Locale.ROOT);
    }
}
