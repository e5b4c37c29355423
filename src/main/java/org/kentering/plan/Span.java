package org.kentering.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * From when to when.
 *
 * @param end the day by which it is finished and the next can begin; none for what has no end
 */
public record Span(LocalDate start, @Nullable LocalDate end) {

    public Span {
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a span ends before it starts: " + start + " " + end);
        }
    }

    /** As long as before, but from another day on. */
    Span from(LocalDate newStart) {
        return new Span(newStart, end == null ? null : newStart.plusDays(start.until(end, ChronoUnit.DAYS)));
    }
}
