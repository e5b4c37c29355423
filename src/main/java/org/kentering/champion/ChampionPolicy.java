package org.kentering.champion;

import java.util.HashSet;
import java.util.Set;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeFrame;

/** Who may see and do what in the network: the line "champions" of the rights. */
final class ChampionPolicy {

    /** How much of one champion a reader sees. */
    enum Depth {
        /** Name and units: fellow champions. */
        NAME,
        /** Also deputy, hours, since when and rotation: the lead of the unit. */
        ROLE,
        /** Also when something was last heard: the coordinator, and the champion of themselves. */
        ALL
    }

    private ChampionPolicy() {}

    /** The units whose coverage the reader sees: all in scope, or the own. */
    static Set<UnitId> coverageOf(ProgrammeFrame frame) {
        if (frame.holdsAny(Role.COORDINATOR, Role.SPONSOR, Role.OBSERVER)) {
            return frame.scope();
        }
        if (frame.holdsAny(Role.CHAMPION, Role.LEAD)) {
            return frame.ownUnits();
        }
        throw new NotFound();
    }

    /** Whether the reader sees names and not only how many. */
    static boolean seesNames(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR, Role.CHAMPION, Role.LEAD);
    }

    /** Whether the reader sees every champion of the programme, at least by name. */
    static boolean seesEveryone(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR, Role.CHAMPION);
    }

    /** The named units whose champions a lead sees: the own, and those above, whose champion speaks for the own too. */
    static Set<UnitId> ledOrAbove(ProgrammeFrame frame, UnitTree tree) {
        Set<UnitId> units = new HashSet<>(frame.leadUnits());
        frame.leadUnits().forEach(unit -> tree.ancestors(unit).stream().map(UnitNode::id).forEach(units::add));
        return units;
    }

    static Depth depth(ProgrammeFrame frame, boolean oneself, boolean ofLedUnit) {
        if (oneself || frame.holdsAny(Role.COORDINATOR)) {
            return Depth.ALL;
        }
        return ofLedUnit ? Depth.ROLE : Depth.NAME;
    }

    /** Contacts are noted down by the coordinator, and by the champion about themselves. */
    static boolean mayLog(ProgrammeFrame frame, boolean oneself) {
        return oneself || frame.holdsAny(Role.COORDINATOR);
    }

    /** Hours are agreed by who leads a unit that the champion is named for, and never by the champion. */
    static boolean mayAgree(ProgrammeFrame frame, boolean oneself, Set<UnitId> named) {
        return !oneself && named.stream().anyMatch(frame.leadUnits()::contains);
    }
}
