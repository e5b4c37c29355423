package org.kentering.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A person in a list: name, unit and job group, which is all that a champion or a lead may know of the own people.
 *
 * @param group the employee group in the organisation's own words; empty if none was given
 * @param active false for somebody who left
 */
public record PersonRow(
        PersonId id,
        String firstName,
        String lastName,
        UnitId unit,
        String unitName,
        @Nullable String group,
        boolean active) {

    public String name() {
        return firstName.isEmpty() ? lastName : firstName + " " + lastName;
    }
}
