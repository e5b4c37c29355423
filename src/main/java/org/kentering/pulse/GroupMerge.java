package org.kentering.pulse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.kentering.organisation.UnitId;

/** Neighbouring units that the coordinator has reported as one group, everything below them included. */
public record GroupMerge(@NotBlank @Size(max = 200) String name, @Size(min = 2) Set<UnitId> units) {

    public GroupMerge {
        units = Set.copyOf(units);
    }
}
