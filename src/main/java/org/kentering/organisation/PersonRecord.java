package org.kentering.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;

/** The part of a person's data that only coordinators and administrators see. */
public record PersonRecord(
        String employeeId,
        @Nullable String email,
        @Nullable String location,
        @Nullable Language language,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate leftOn,
        LocalDate inUnitSince,
        @Nullable AccountId account) {}
