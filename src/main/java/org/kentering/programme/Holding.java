package org.kentering.programme;

import java.util.Set;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitId;

/**
 * A role that an account holds through its person.
 *
 * @param units for a champion the named units, else none
 */
record Holding(ProgrammeId programme, Role role, Set<UnitId> units) {

    Holding {
        units = Set.copyOf(units);
    }
}
