package org.kentering.programme;

import java.util.LinkedHashSet;
import java.util.Set;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitId;

/**
 * A programme as the signed-in account stands in it at this moment: what every screen of a programme starts from.
 *
 * @param scope the units of the programme, with everything below them
 * @param roles what the account holds here, the roles of the installation that reach into every programme included
 * @param championUnits the units in scope that the account is champion for, with everything below them
 * @param leadUnits the units in scope that the account leads, with everything below them
 * @param version what a command on the programme itself must carry
 */
public record ProgrammeFrame(
        ProgrammeId id,
        ProgrammeKey key,
        String name,
        ProgrammeState state,
        PhaseKey phase,
        Set<UnitId> scope,
        Set<Role> roles,
        Set<UnitId> championUnits,
        Set<UnitId> leadUnits,
        long version) {

    public ProgrammeFrame {
        scope = Set.copyOf(scope);
        roles = Set.copyOf(roles);
        championUnits = Set.copyOf(championUnits);
        leadUnits = Set.copyOf(leadUnits);
    }

    /** The units that are the account's own, as champion or as lead. */
    public Set<UnitId> ownUnits() {
        Set<UnitId> own = new LinkedHashSet<>(championUnits);
        own.addAll(leadUnits);
        return Set.copyOf(own);
    }

    public boolean holdsAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean isStopped() {
        return state == ProgrammeState.STOPPED;
    }

    /**
     * What every command inside a programme asks first.
     *
     * @throws Refusal if the programme is stopped and can only be read
     */
    public ProgrammeFrame requireRunning() {
        if (isStopped()) {
            throw Refusal.of("programme.stopped");
        }
        return this;
    }

    /** A path inside this programme, for instance {@code path("phases")}. */
    public String path(String below) {
        return "p/" + key.value() + (below.isEmpty() ? "" : "/" + below);
    }
}
