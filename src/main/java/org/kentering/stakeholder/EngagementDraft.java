package org.kentering.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;
import org.kentering.organisation.PersonId;

/** What is to be done with or for somebody, by whom and until when. */
public record EngagementDraft(
        @NotBlank @Size(max = 300) String title, @Nullable PersonId owner, @NotNull LocalDate due) {

    public EngagementDraft {
        title = CleanText.of(title);
    }
}
