package org.kentering.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.Thresholds;
import org.kentering.kernel.LocalText;

/**
 * How anonymity was kept in a release: what its certificate testifies.
 *
 * @param genuine whether the release is still what was signed
 * @param attributes what divides the company besides its units
 * @param smallestSupport the fewest people that any combination of published values stands for
 * @param hiddenBecause how many values are hidden, by reason; never which ones
 * @param approvedBy who approved the launch
 * @param releasedBy who released the results; none if nobody decided within 14 days
 * @param comments how many comments got which verdict
 * @param surplus why more answers than invited people were accepted, if there were
 */
public record AnonymityReport(
        LocalText title,
        Instant releasedAt,
        LocalDate deletedOn,
        String fingerprint,
        int algorithm,
        boolean genuine,
        Thresholds thresholds,
        List<LocalText> attributes,
        int cellsShown,
        int smallestSupport,
        Map<String, Integer> hiddenBecause,
        @Nullable String approvedBy,
        @Nullable String releasedBy,
        int used,
        List<GroupCodes> codes,
        Map<String, Integer> comments,
        @Nullable String surplus) {

    public AnonymityReport {
        hiddenBecause = Map.copyOf(hiddenBecause);
        attributes = List.copyOf(attributes);
        codes = List.copyOf(codes);
        comments = Map.copyOf(comments);
    }
}
