package org.kentering.organisation;

import org.jspecify.annotations.Nullable;

/**
 * One person on the screen.
 *
 * @param file everything else that the organisation knows; missing for readers who may see name, unit and group only
 */
public record PersonDetails(
        PersonId id,
        String firstName,
        String lastName,
        UnitId unit,
        String unitPath,
        @Nullable String group,
        boolean active,
        @Nullable PersonRecord file,
        long version) {

    public String name() {
        return firstName.isEmpty() ? lastName : firstName + " " + lastName;
    }
}
