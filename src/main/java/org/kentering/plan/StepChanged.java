package org.kentering.plan;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** Something was done to a step. */
public record StepChanged(ProgrammeId plan, int step, Kind kind) implements Fact {

    /** What was done. */
    public enum Kind {
        MOVED("plan.stepMoved"),
        MOVE_UNDONE("plan.stepMoveUndone"),
        STARTED("plan.stepStarted"),
        COMPLETED("plan.stepCompleted"),
        /** Completed although the task for the people was still open. */
        COMPLETED_ANYWAY("plan.stepCompletedAnyway"),
        REOPENED("plan.stepReopened"),
        FOCUS_DONE("plan.changeFocusDone"),
        FOCUS_REOPENED("plan.changeFocusReopened");

        private final String action;

        Kind(String action) {
            this.action = action;
        }
    }

    @Override
    public String action() {
        return kind.action;
    }

    @Override
    public UUID object() {
        return plan.value();
    }

    @Override
    public UUID programme() {
        return plan.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of("step " + step);
    }
}
