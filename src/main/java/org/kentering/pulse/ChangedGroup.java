package org.kentering.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A group whose members changed by so few since its last release that whoever joined or left could be found out.
 *
 * @param people how many joined or left
 * @param since when the last released wave that knew the group opened
 * @param moves how they came and went, the earliest first, and last what no day is known of
 */
public record ChangedGroup(String name, int people, LocalDate since, List<Move> moves) {

    public ChangedGroup {
        moves = List.copyOf(moves);
    }

    /**
     * People who came or went on one day, through the same.
     *
     * @param joined whether they are in the group now; else they were
     * @param on none where nobody moved, or nobody knows when
     * @param by the names of those who did it, or of those who imported on that day; empty if nobody knows
     */
    public record Move(boolean joined, int people, How how, @Nullable LocalDate on, List<String> by) {

        public Move {
            by = List.copyOf(by);
        }
    }

    /** What made them come or go. */
    public enum How {
        /** Somebody put them into another unit, or added them. */
        MOVED,
        /** An import did. */
        IMPORTED,
        /** They left the company, and somebody or an import said so. */
        GONE,
        /** The day stands with the person, and not through whom. */
        UNTOLD,
        /** Nothing is kept of it. */
        UNKNOWN,
        /** They stayed in their unit: it, the groups of the plan or who leads were arranged anew. */
        REGROUPED;

        public String textKey() {
            return "pulse.approve.move." + name().toLowerCase(Locale.ROOT);
        }
    }
}
