package org.kentering.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;

/**
 * What an administrator says to start a programme; everything else is the coordinator's.
 *
 * @param scope the units that it is for; what lies below them belongs to it
 */
public record ProgrammeStart(
        @NotBlank String key, @NotEmpty Set<UnitId> scope, @NotNull PersonId coordinator) {

    public ProgrammeStart {
        scope = Set.copyOf(scope);
    }
}
