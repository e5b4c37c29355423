package org.kentering.pulse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A consultation as it is typed.
 *
 * @param subject what it was about
 */
public record ConsultationDraft(
        @NotNull ConsultationKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String subject,
        @NotNull @Size(max = 2000) String note) {}
