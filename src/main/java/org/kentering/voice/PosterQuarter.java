package org.kentering.voice;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * The quarter that a poster is made for. Around the turn of a quarter those of both are good, so that nobody stands before
 * a wall whose code has ended while the new ones are printed and hung.
 *
 * @param first its first day
 */
record PosterQuarter(LocalDate first) {

    /** So many days before it a poster can be printed and is good, and so many days after it is good still. */
    private static final int DAYS_AROUND = 14;

    private static PosterQuarter of(LocalDate day) {
        return new PosterQuarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    /** The one to print posters for: the next one, as soon as it is near. */
    static PosterQuarter toPrint(LocalDate today) {
        return of(today.plusDays(DAYS_AROUND));
    }

    /** Those whose posters are good, the earlier one first; twice the same in the middle of a quarter. */
    static List<PosterQuarter> good(LocalDate today) {
        return List.of(of(today.minusDays(DAYS_AROUND)), toPrint(today));
    }

    LocalDate last() {
        return first.plusMonths(3).minusDays(1);
    }

    /** The last day on which the posters of the quarter before are good. */
    LocalDate earlierGoodUntil() {
        return first.plusDays(DAYS_AROUND).minusDays(1);
    }

    /** Its name, which sorts by time. */
    String name() {
        return first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
    }
}
