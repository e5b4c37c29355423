package org.kentering.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.kentering.exchange.CleanText;

/**
 * A session as a form yields it.
 *
 * @param startsAt day and time in the installation's zone
 * @param place where; may be empty if there is a link
 * @param link only http or https; may be empty if there is a place
 */
public record SessionDraft(
        @NotNull TrainingId training,
        @NotNull LocalDateTime startsAt,
        @Min(5) @Max(2880) int minutes,
        @Size(max = 200) String place,
        @Size(max = 500) String link,
        @Size(max = 200) String trainer,
        @Min(1) @Max(5000) int seats) {

    public SessionDraft {
        place = CleanText.of(place);
        link = CleanText.of(link);
        trainer = CleanText.of(trainer);
    }
}
