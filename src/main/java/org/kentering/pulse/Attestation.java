package org.kentering.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.PublicRecord;

/**
 * What the installation testifies of a wave, read from what is configured and stored at this moment.
 *
 * @param company the name of the company
 * @param thresholds which of the choices the thresholds are
 * @param groups how many groups the answers are stored with
 * @param smallestGroup how many people share the smallest
 * @param report what the release testifies; none before it
 * @param consultations what was recorded up to now
 * @param madeAt when it was read
 * @param madeBy who had it made
 */
public record Attestation(
        String company,
        PublicRecord record,
        ThresholdPreset thresholds,
        int groups,
        int smallestGroup,
        LocalDate answersDeletedBy,
        @Nullable AnonymityReport report,
        List<ConsultationRow> consultations,
        Instant madeAt,
        String madeBy) {

    public Attestation {
        consultations = List.copyOf(consultations);
    }

    /** What its release testifies, once it is out. */
    public Optional<AnonymityReport> released() {
        return Optional.ofNullable(report);
    }
}
