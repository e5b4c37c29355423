package org.kentering.champion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A contact as somebody notes it down.
 *
 * @param note what was agreed; may be empty, at most 2,000 characters
 */
public record ContactDraft(@NotNull ContactKind kind, @NotNull LocalDate happenedOn, String note) {}
