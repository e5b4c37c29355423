package org.kentering.organisation;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;

/**
 * What a form says about a unit.
 *
 * @param parent none only for the company
 */
public record UnitDraft(
        @NotBlank @CodePoints(max = 200) String name,
        @Nullable UnitId parent,
        @Nullable PersonId manager) {

    public UnitDraft {
        name = CleanText.of(name);
    }
}
