package org.kentering.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/**
 * What a good line says. What no column says stays as it was when the person is known already.
 *
 * @param manager whether this person leads the unit
 */
public record ImportedPerson(
        String employeeId,
        String firstName,
        String lastName,
        @Nullable String email,
        UnitPath unit,
        boolean manager,
        @Nullable String group,
        @Nullable String location,
        @Nullable Language language,
        @Nullable LocalDate startedOn) {

    public String name() {
        return firstName.isEmpty() ? lastName : firstName + " " + lastName;
    }
}
