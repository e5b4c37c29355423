package org.kentering.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme in a list or in the switcher.
 *
 * @param version what a command on this programme must carry
 */
public record ProgrammeRow(
        ProgrammeId id,
        ProgrammeKey key,
        String name,
        ProgrammeState state,
        PhaseKey phase,
        @Nullable LocalDate startDate,
        long version) {

    /** For the query that makes it. */
    ProgrammeRow(
            ProgrammeId id,
            String key,
            String name,
            ProgrammeState state,
            PhaseKey phase,
            @Nullable LocalDate startDate,
            Long version) {
        this(id, new ProgrammeKey(key), name, state, phase, startDate, version.longValue());
    }
}
