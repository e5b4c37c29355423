package org.kentering.pulse;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consultation as it was recorded, and by whom. */
public record ConsultationRow(
        ConsultationKind kind,
        LocalDate on,
        String subject,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt) {}
