package org.kentering.voice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Theme;

/**
 * How much was said about a theme.
 *
 * @param open entries still to be settled
 * @param oldestOpen since when the oldest of them waits
 */
public record ThemeCount(
        Theme theme, long questions, long concerns, long ideas, long wins, long open, @Nullable LocalDate oldestOpen) {

    public long total() {
        return questions + concerns + ideas + wins;
    }

    /** What was answered or done. */
    public long settled() {
        return total() - open;
    }
}
