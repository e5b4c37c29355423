package org.kentering.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;
import org.kentering.kernel.Language;

/**
 * What a form or a file says about a person. Cleans itself: no control or invisible characters, nothing blank where
 * nothing was meant.
 */
public record PersonDraft(
        @NotBlank @CodePoints(100) String employeeId,
        @CodePoints(200) String firstName,
        @NotBlank @CodePoints(200) String lastName,
        @MailAddress @Nullable String email,
        @NotNull UnitId unit,
        @CodePoints(100) @Nullable String group,
        @CodePoints(200) @Nullable String location,
        @Nullable Language language,
        @Nullable LocalDate startedOn) {

    public PersonDraft {
        employeeId = CleanText.of(employeeId);
        firstName = CleanText.of(firstName);
        lastName = CleanText.of(lastName);
        email = email == null || email.isBlank() ? null : Person.normalEmail(CleanText.of(email));
        group = CleanText.orNull(group);
        location = CleanText.orNull(location);
    }
}
