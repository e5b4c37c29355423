package org.kentering.stakeholder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;

/**
 * A rating, and why.
 *
 * @param influence 1 to 5; none if not known yet
 * @param affectedness 1 to 5; none if not known yet
 * @param attitude none if not known yet
 */
public record RatingDraft(
        @Min(1) @Max(5) @Nullable Integer influence,
        @Min(1) @Max(5) @Nullable Integer affectedness,
        @Nullable Attitude attitude,
        @NotBlank @Size(max = 1000) String reason) {

    public RatingDraft {
        reason = CleanText.of(reason);
    }
}
