package org.kentering.plan;

import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** An activity was made or changed. */
public record ActivityChanged(ActivityId activity, ProgrammeId inProgramme, Kind kind) implements Fact {

    /** What was done. */
    public enum Kind {
        ADDED("plan.activityAdded"),
        EDITED("plan.activityEdited"),
        TICKED("plan.activityTicked"),
        UNTICKED("plan.activityUnticked"),
        OWNER_LEFT("plan.activityOwnerLeft");

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
        return activity.value();
    }

    @Override
    public UUID programme() {
        return inProgramme.value();
    }
}
