package org.kentering.champion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long nothing was heard of a champion. Counted from the last entry or contact, or from the day on which the role
 * began; never from sign-ins.
 */
final class Silence {

    /** From this day on it is shown. */
    static final int SHOWN_FROM_DAYS = 60;

    private Silence() {}

    static long days(LocalDate since, @Nullable LocalDate heardOn, LocalDate today) {
        LocalDate last = heardOn == null || heardOn.isBefore(since) ? since : heardOn;
        return Math.max(0, ChronoUnit.DAYS.between(last, today));
    }

    static boolean isSilent(LocalDate since, @Nullable LocalDate heardOn, LocalDate today) {
        return days(since, heardOn, today) >= SHOWN_FROM_DAYS;
    }

    /** Who was last heard of on this day or before is silent today. */
    static LocalDate lastSilentDay(LocalDate today) {
        return today.minusDays(SHOWN_FROM_DAYS);
    }
}
