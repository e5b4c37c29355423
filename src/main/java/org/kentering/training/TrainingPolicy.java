package org.kentering.training;

import java.util.Optional;
import java.util.Set;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeFrame;

/** Who may see and do what: the line "training catalogue, plans, sessions" of the rights. */
final class TrainingPolicy {

    private TrainingPolicy() {}

    static boolean mayPlan(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR);
    }

    /** Catalogue and sessions; sponsors and observers see coverage only. */
    static boolean maySeeSessions(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR, Role.CHAMPION, Role.LEAD, Role.DATA_STEWARD, Role.COMPLIANCE);
    }

    /** Whoever sees sessions may take a seat. */
    static boolean mayJoin(ProgrammeFrame frame) {
        return maySeeSessions(frame);
    }

    /** The units whose coverage the reader sees. */
    static Set<UnitId> coverageUnits(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR, Role.SPONSOR, Role.OBSERVER) ? frame.scope() : frame.ownUnits();
    }

    /** The units whose people the reader enrols and sees enrolled. */
    static Set<UnitId> peopleUnits(ProgrammeFrame frame) {
        return mayPlan(frame) ? frame.scope() : frame.ownUnits();
    }

    /** The units whose attendance the reader notes: leads do not. */
    static Set<UnitId> attendanceUnits(ProgrammeFrame frame) {
        return mayPlan(frame) ? frame.scope() : frame.championUnits();
    }

    /** The units whose people get hours freed by the reader: champions cannot. */
    static Set<UnitId> freeableUnits(ProgrammeFrame frame) {
        return mayPlan(frame) ? frame.scope() : frame.leadUnits();
    }

    static boolean mayEnrol(ProgrammeFrame frame, PersonId person, UnitId unit, Optional<PersonId> me) {
        return peopleUnits(frame).contains(unit)
                || mayJoin(frame) && me.filter(person::equals).isPresent();
    }

    /** Everybody who sees anything of trainings at all. */
    static boolean maySeeAnything(ProgrammeFrame frame) {
        return maySeeSessions(frame) || !coverageUnits(frame).isEmpty();
    }
}
