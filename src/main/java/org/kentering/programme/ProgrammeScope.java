package org.kentering.programme;

import java.util.Set;
import org.kentering.organisation.UnitId;

/**
 * For which units a programme is.
 *
 * @param units the named ones, without what lies below them
 * @param version what a command on the programme must carry
 */
public record ProgrammeScope(ProgrammeId programme, Set<UnitId> units, long version) {

    public ProgrammeScope {
        units = Set.copyOf(units);
    }
}
