package org.kentering.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;

/**
 * A decision about a proposal.
 *
 * @param until for a hold: from which day on it may be asked again
 */
public record DecisionDraft(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = Proposal.LONGEST_REASON) String reason,
        @Nullable LocalDate until) {

    public DecisionDraft {
        reason = CleanText.lines(reason);
    }
}
