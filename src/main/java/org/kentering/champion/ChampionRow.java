package org.kentering.champion;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A champion in a list. What the reader may not know of this one is empty.
 *
 * @param units the named units, in words
 * @param askedHours hours a week that the role asks for
 * @param agreedHours hours a week that the lead frees
 * @param quietDays days since an entry or a contact, or since the role began
 * @param silent long enough to be shown
 */
public record ChampionRow(
        ChampionId id,
        String name,
        String units,
        @Nullable String deputy,
        @Nullable BigDecimal askedHours,
        @Nullable BigDecimal agreedHours,
        @Nullable LocalDate since,
        @Nullable LocalDate rotationOn,
        @Nullable LocalDate heardOn,
        @Nullable Long quietDays,
        boolean silent) {

    /** Whether the lead frees what was asked for; nobody is asked where no hours are. */
    public boolean hoursAgreed() {
        return askedHours == null || (agreedHours != null && agreedHours.compareTo(askedHours) >= 0);
    }
}
