package org.kentering.programme;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;

/**
 * A role for a person.
 *
 * @param units for a champion: the named units; for every other role none
 * @param hoursPerWeek agreed hours, if any were agreed
 */
public record RoleDraft(
        @NotNull PersonId person,
        @NotNull Role role,
        Set<UnitId> units,
        @DecimalMin("0") @DecimalMax("40") @Nullable BigDecimal hoursPerWeek) {

    static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);

    public RoleDraft {
        units = Set.copyOf(units);
    }

    /** A role without units and without agreed hours. */
    public static RoleDraft of(PersonId person, Role role) {
        return new RoleDraft(person, role, Set.of(), null);
    }
}
