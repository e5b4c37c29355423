package org.kentering.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.kernel.LocalText;
import org.kentering.programme.PhaseKey;

/**
 * A step of a plan with everything about it.
 *
 * @param firstPhase the phase that it is begun in
 * @param duePhase the phase that its result is due in
 * @param beside the step whose dates it shares
 * @param earliest with the shortest times, from what is known today
 * @param planned the dates in the plan
 * @param focusTitle the task for the people that belongs to the step
 * @param late its planned end passed and it is not done
 */
public record StepDetails(
        StepId id,
        int number,
        int block,
        LocalText blockName,
        LocalText name,
        LocalText content,
        PhaseKey firstPhase,
        PhaseKey duePhase,
        ChangeLevel level,
        @Nullable Integer minWeeks,
        @Nullable Integer maxWeeks,
        @Nullable Integer beside,
        Set<Integer> after,
        Span earliest,
        Span planned,
        StepState state,
        @Nullable LocalDate doneOn,
        ChangeLevel focusLevel,
        LocalText focusTitle,
        LocalText focusHow,
        @Nullable LocalDate focusDoneOn,
        boolean late) {

    public StepDetails {
        after = Set.copyOf(after);
    }

    public boolean isChangeFocusOpen() {
        return focusDoneOn == null;
    }
}
