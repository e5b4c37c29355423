package org.kentering.champion;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;

/**
 * A champion as the coordinator names one.
 *
 * @param hoursPerWeek what is asked for; the lead agrees
 * @param deputy who steps in; a deputy has no rights of a champion
 * @param rotationOn when the role is to pass to somebody else
 */
public record ChampionDraft(
        @NotNull PersonId person,
        @NotEmpty Set<UnitId> units,
        @DecimalMin("0") @DecimalMax("40") @Nullable BigDecimal hoursPerWeek,
        @Nullable PersonId deputy,
        @Nullable LocalDate rotationOn) {

    public ChampionDraft {
        units = Set.copyOf(units);
    }
}
