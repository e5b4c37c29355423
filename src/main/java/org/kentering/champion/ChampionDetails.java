package org.kentering.champion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;

/**
 * One champion on the screen.
 *
 * @param row what the list says
 * @param deputy the deputy's person; empty if there is none or the reader may not know
 * @param agreedOn when the lead agreed to the hours
 * @param mayChange the reader may change or end the role
 * @param readsLog the reader reads which contacts there were
 * @param mayLog the reader may note contacts down
 * @param mayAgree the reader may say which hours are freed
 * @param version what a command on this champion must carry
 * @param roleVersion the version of the role, which units, hours and the end of the role carry
 */
public record ChampionDetails(
        ChampionRow row,
        PersonId person,
        Set<UnitId> units,
        @Nullable PersonId deputy,
        @Nullable LocalDate agreedOn,
        boolean mayChange,
        boolean readsLog,
        boolean mayLog,
        boolean mayAgree,
        long version,
        long roleVersion) {

    public ChampionDetails {
        units = Set.copyOf(units);
    }

    public ChampionId id() {
        return row.id();
    }
}
