package org.kentering.plan;

import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.programme.ProgrammeFrame;

/** Who may change what of a plan. Everybody with a part in the programme reads it. */
final class PlanPolicy {

    private PlanPolicy() {}

    static boolean mayEdit(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR) && !frame.isStopped();
    }

    /** The coordinator ticks everything, everybody else the own; the works council only reads. */
    static boolean mayTick(ProgrammeFrame frame, @Nullable PersonId owner, @Nullable PersonId reader) {
        boolean onlyReads = frame.roles().stream().allMatch(role -> role == Role.OBSERVER);
        boolean own = owner != null && owner.equals(reader);
        return !frame.isStopped() && (frame.holdsAny(Role.COORDINATOR) || own && !onlyReads);
    }
}
