package org.kentering.pulse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

/** A slot: where what people would hand over first goes on as an idea, and where ideas come from. */
public interface IdeaInbox {

    /** Those of these that were taken already. */
    Set<UUID> taken(Collection<UUID> ids);

    /**
     * Takes an idea, once for each id, as passed on by the signed-in account.
     *
     * @param theme the key of a theme of the catalogue
     */
    void take(ProgrammeId programme, UUID id, UnitId unit, String theme, String words);

    /** Whether an idea came from one of these units since that day. */
    boolean anyFrom(ProgrammeId programme, Collection<UnitId> units, LocalDate since);
}
