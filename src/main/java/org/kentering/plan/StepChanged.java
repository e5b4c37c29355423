package org.kentering.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** Something was done to a step. */
public record StepChanged(ProgrammeId plan, int step, Kind kind) implements Fact {

    /** What was done. */
    public enum Kind {
        MOVED,
        MOVE_UNDONE,
        STARTED,
        COMPLETED,
        /** Completed although the task for the people was still open. */
        COMPLETED_ANYWAY,
        REOPENED,
        FOCUS_DONE,
        FOCUS_REOPENED
    }

    @Override
    public String action() {
        return "plan.step-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
