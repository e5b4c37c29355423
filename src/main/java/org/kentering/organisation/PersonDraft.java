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
        @NotBlank @CodePoints(max = 100) String employeeId,
        @CodePoints(max = 200) String firstName,
        @NotBlank @CodePoints(max = 200) String lastName,
        @MailAddress @Nullable String email,
        @NotNull UnitId unit,
        @CodePoints(max = 100) @Nullable String group,
        @CodePoints(max = 200) @Nullable String location,
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
