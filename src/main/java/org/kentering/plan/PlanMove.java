package org.kentering.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moving a step did, so that it can be undone.
 *
 * @param movedBefore the day that somebody had moved the step to earlier, if so
 * @param shifts the step itself and all followers that moved with it
 */
public record PlanMove(int step, @Nullable LocalDate movedBefore, List<Shift> shifts) {

    public PlanMove {
        shifts = List.copyOf(shifts);
    }

    /** One step that moved. */
    public record Shift(int step, Span from, Span to) {}
}
