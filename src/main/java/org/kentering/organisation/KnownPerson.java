package org.kentering.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;

/** What the organisation knows of a person before an import. */
record KnownPerson(
        PersonId id,
        String employeeId,
        String firstName,
        String lastName,
        @Nullable String email,
        UnitId unit,
        LocalDate inUnitSince,
        @Nullable String group,
        @Nullable String location,
        @Nullable Language language,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate leftOn,
        @Nullable UUID accountId) {

    boolean isActive() {
        return leftOn == null;
    }

    @Nullable
    AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }
}
