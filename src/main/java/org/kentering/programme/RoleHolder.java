package org.kentering.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;

/**
 * Who holds which role in a programme.
 *
 * @param units for a champion the named units, without what lies below them
 * @param heldTo since when not any more; none as long as it is held
 * @param version what a command on this role must carry
 */
public record RoleHolder(
        RoleAssignmentId id,
        PersonId person,
        Role role,
        Set<UnitId> units,
        @Nullable BigDecimal hoursPerWeek,
        LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        long version) {

    public RoleHolder {
        units = Set.copyOf(units);
    }
}
