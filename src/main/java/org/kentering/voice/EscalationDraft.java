package org.kentering.voice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Why the sponsor should look at an entry.
 *
 * @param people how many people it concerns
 * @param since since when
 * @param reason what the sponsor is asked for
 */
public record EscalationDraft(
        @Min(1) @Max(1_000_000) int people, @NotNull LocalDate since, @NotBlank String reason) {}
