package org.kentering.plan;

import java.util.Locale;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** An activity was made or changed. */
public record ActivityChanged(ActivityId activity, ProgrammeId inProgramme, Kind kind) implements Fact {

    /** What was done. */
    public enum Kind {
        ADDED,
        EDITED,
        TICKED,
        UNTICKED,
        OWNER_LEFT
    }

    @Override
    public String action() {
        return "plan.activity-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
