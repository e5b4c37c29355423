package org.kentering.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;

/** A line of the file as read, before its unit is placed in the tree. Unit and parent are as written. */
record ImportRow(
        long line,
        String employeeId,
        String firstName,
        String lastName,
        @Nullable String email,
        String unit,
        String parentUnit,
        boolean manager,
        @Nullable String group,
        @Nullable String location,
        @Nullable Language language,
        @Nullable LocalDate startedOn) {

    /** The same person at the same place, wherever in the file. */
    boolean repeats(ImportRow other) {
        return on(0).equals(other.on(0));
    }

    ImportRow on(long otherLine) {
        return new ImportRow(
                otherLine,
                employeeId,
                firstName,
                lastName,
                email,
                unit,
                parentUnit,
                manager,
                group,
                location,
                language,
                startedOn);
    }

    ImportedPerson at(UnitPath path, boolean leads) {
        return new ImportedPerson(
                employeeId, firstName, lastName, email, path, leads, group, location, language, startedOn);
    }
}
