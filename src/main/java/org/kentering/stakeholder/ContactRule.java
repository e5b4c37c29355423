package org.kentering.stakeholder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When somebody should be spoken to again: the rule behind "contact overdue". */
final class ContactRule {

    /** From here on influence is high: the upper two rows of the map. */
    static final int HIGH_INFLUENCE = 4;

    /** So many days without a word are too many with somebody who has much influence. */
    static final int LONGEST_SILENCE_DAYS = 30;

    private ContactRule() {}

    static boolean isHigh(@Nullable Integer influence) {
        return influence != null && influence >= HIGH_INFLUENCE;
    }

    /** The day by which a word is due; none for those with little or unknown influence. Silence begins with registering. */
    static @Nullable LocalDate due(
            @Nullable Integer influence, @Nullable LocalDate lastContact, LocalDate registered) {
        if (!isHigh(influence)) {
            return null;
        }
        return (lastContact == null ? registered : lastContact).plusDays(LONGEST_SILENCE_DAYS);
    }

    /** Who was last spoken to on this day or before is overdue today. */
    static LocalDate silentSince(LocalDate today) {
        return today.minusDays(LONGEST_SILENCE_DAYS);
    }
}
