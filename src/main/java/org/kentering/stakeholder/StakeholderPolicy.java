package org.kentering.stakeholder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.programme.ProgrammeFrame;

/** Who may see and do what of the register: the lines "stakeholder register" and "engagement actions" of the rights. */
final class StakeholderPolicy {

    private StakeholderPolicy() {}

    /** The whole register, with names, attitudes and notes, and every change of it. */
    static boolean mayKeep(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR);
    }

    /** Names and notes: to a sponsor only of those who were escalated. */
    static boolean mayOpen(ProgrammeFrame frame, Stakeholder stakeholder) {
        return mayKeep(frame)
                || frame.holdsAny(Role.SPONSOR) && stakeholder.isEscalated() && !stakeholder.isClosed();
    }

    /** The map as counts. */
    static boolean mayCount(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR, Role.SPONSOR);
    }

    /** Everybody has own actions, except who only observes. */
    static boolean mayEngage(ProgrammeFrame frame) {
        return frame.holdsAny(
                Role.SPONSOR, Role.COORDINATOR, Role.CHAMPION, Role.LEAD, Role.DATA_STEWARD, Role.COMPLIANCE);
    }

    /** Done is said by the owner or by the coordinator. */
    static boolean mayTick(ProgrammeFrame frame, @Nullable PersonId owner, Optional<PersonId> me) {
        return mayKeep(frame) || mayEngage(frame) && owner != null && me.filter(owner::equals).isPresent();
    }
}
