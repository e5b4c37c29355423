package org.kentering.plan;

import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** The steps of a programme were dated for the first time. */
public record PlanMade(ProgrammeId plan) implements Fact {

    @Override
    public String action() {
        return "plan.made";
    }

    @Override
    public UUID object() {
        return plan.value();
    }

    @Override
    public UUID programme() {
        return plan.value();
    }
}
