package org.kentering.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.PublicRecord;
import org.kentering.kernel.LocalText;

/**
 * What the installation testifies of a wave, read from what is configured and stored at this moment.
 *
 * @param company the name of the company
 * @param thresholds which of the choices the thresholds are
 * @param groups how many groups the answers are stored with
 * @param attributes what is stored besides, and shown for the whole company only
 * @param smallestGroup how few people share all that is stored with an answer
 * @param kept how long what is stored about it is kept
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
        List<LocalText> attributes,
        int smallestGroup,
        LocalDate answersDeletedBy,
        Retention kept,
        @Nullable AnonymityReport report,
        List<ConsultationRow> consultations,
        Instant madeAt,
        String madeBy) {

    public Attestation {
        attributes = List.copyOf(attributes);
        consultations = List.copyOf(consultations);
    }

    /** What its release testifies, once it is out. */
    public Optional<AnonymityReport> released() {
        return Optional.ofNullable(report);
    }
}
