package org.kentering.programme;

import java.util.EnumSet;
import java.util.Set;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitId;

/** Who may see and do what in which programme. */
final class ProgrammePolicy {

    /** The roles of the installation that have a part in every programme. */
    static final Set<Role> EVERYWHERE = EnumSet.of(Role.OBSERVER, Role.COMPLIANCE);

    private ProgrammePolicy() {}

    /** What an account holds in a programme: its own roles there, a lead's if the units meet, and those everywhere. */
    static Set<Role> rolesIn(Set<Role> held, Set<Role> installation, Set<UnitId> ledInScope) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(held);
        installation.stream().filter(EVERYWHERE::contains).forEach(roles::add);
        if (!ledInScope.isEmpty()) {
            roles.add(Role.LEAD);
        }
        return roles;
    }

    /** The units that a role reaches in a programme. */
    static Set<UnitId> unitsFor(ProgrammeFrame frame, Role role) {
        if (!frame.roles().contains(role)) {
            return Set.of();
        }
        return switch (role) {
            case CHAMPION -> frame.championUnits();
            case LEAD -> frame.leadUnits();
            case SPONSOR, COORDINATOR, DATA_STEWARD, OBSERVER, COMPLIANCE -> frame.scope();
            case ADMIN -> Set.of();
        };
    }

    /** Champions are named to the coordinator, to each other and to the lead of their unit; others read coverage. */
    static boolean mayKnow(ProgrammeFrame frame, RoleHolder holder) {
        return holder.role() != Role.CHAMPION
                || frame.holdsAny(Role.COORDINATOR, Role.CHAMPION)
                || holder.units().stream().anyMatch(frame.leadUnits()::contains);
    }

    /** A role that is missing is answered as a thing that does not exist. */
    static ProgrammeFrame require(ProgrammeFrame frame, Role... roles) {
        if (!frame.holdsAny(roles)) {
            throw new NotFound();
        }
        return frame;
    }
}
