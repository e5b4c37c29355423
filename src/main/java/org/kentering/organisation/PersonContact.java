package org.kentering.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/**
 * How an active person is reached, for invitations that the installation sends itself.
 *
 * @param email none for people without a mailbox
 * @param language none where the company's language holds
 */
public record PersonContact(
        PersonId id,
        String name,
        UnitId unit,
        LocalDate inUnitSince,
        @Nullable String group,
        @Nullable String location,
        @Nullable String email,
        @Nullable Language language) {}
