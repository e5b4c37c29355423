package org.kentering.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;

/**
 * What somebody states about a criterion.
 *
 * @param version of the statement that was on the screen; none if there was none
 */
public record DeclarationDraft(
        boolean fulfilled, @NotBlank @Size(max = Declaration.LONGEST_REASON) String reason, @Nullable Long version) {

    public DeclarationDraft {
        reason = CleanText.lines(reason);
    }
}
