package org.kentering.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.exchange.CleanText;
import org.kentering.organisation.PersonId;
import org.kentering.programme.PhaseKey;

/**
 * What somebody says about an activity.
 *
 * @param promise the sponsor promised it to the people
 * @param step the number of the step that it belongs to, if it belongs to one
 */
public record ActivityDraft(
        @NotBlank @Size(max = Activity.LONGEST_TITLE) String title,
        @Size(max = Activity.LONGEST_NOTE) String note,
        @Nullable PersonId owner,
        @NotNull LocalDate start,
        @NotNull LocalDate due,
        @NotNull ActivityStatus status,
        @NotNull PhaseKey phase,
        @NotNull ChangeLevel level,
        boolean promise,
        @Nullable Integer step) {

    public ActivityDraft {
        title = CleanText.of(title);
        note = CleanText.lines(note);
    }
}
