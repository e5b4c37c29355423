package org.kentering.pulse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.kentering.organisation.PersonId;

/**
 * What a coordinator says about a theme.
 *
 * @param theme the key of a theme of the catalogue
 * @param owner who sees to it
 * @param due until when it is done, since when it is so, or when it is looked at again
 * @param sentence what everybody reads, in the company's language
 */
public record HeardThemeDraft(
        @NotBlank String theme,
        @NotNull Disposition disposition,
        @NotNull PersonId owner,
        @NotNull LocalDate due,
        @NotBlank String sentence) {}
