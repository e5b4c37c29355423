package org.kentering.ballot;

import java.util.Optional;
import java.util.OptionalInt;

/** How many of the invited answered, as it may be shown of a group (rules of publication, section 5). */
public enum ParticipationClass {
    BELOW_HALF,
    HALF_TO_FOUR_FIFTHS,
    FOUR_FIFTHS_OR_MORE;

    private static final int SMALLEST_GROUP = 10;

    /** After the close: the class of a group with at least ten invited. */
    static Optional<ParticipationClass> of(int invited, int answered) {
        if (invited < SMALLEST_GROUP) {
            return Optional.empty();
        }
        if (answered * 2L < invited) {
            return Optional.of(BELOW_HALF);
        }
        return Optional.of(answered * 5L < invited * 4L ? HALF_TO_FOUR_FIFTHS : FOUR_FIFTHS_OR_MORE);
    }

    /**
     * While the wave is open: the percentage of the whole company, rounded down to steps of five per cent or k people,
     * whichever is more, and nothing until 2k have answered.
     */
    static OptionalInt runningPercent(int invited, int answered, int k) {
        if (answered < 2 * k) {
            return OptionalInt.empty();
        }
        int step = Math.max(5, (100 * k + invited - 1) / invited);
        int percent = (int) (Math.min(answered, invited) * 100L / invited);
        return OptionalInt.of(percent / step * step);
    }

    /** Whether a group with this class should be heard first, because fewer answered than in the company. */
    public boolean lowerThan(ParticipationClass company) {
        return compareTo(company) < 0;
    }
}
