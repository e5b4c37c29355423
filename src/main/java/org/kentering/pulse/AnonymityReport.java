package org.kentering.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.ReleaseCheck;
import org.kentering.ballot.Thresholds;
import org.kentering.kernel.LocalText;

/**
 * How anonymity was kept in a release: what its certificate testifies.
 *
 * @param check whether the release is still what was signed
 * @param attributes what divides the company besides its units
 * @param smallestSupport the fewest people that any combination of published values stands for
 * @param hiddenBecause how many values are hidden, by reason
 * @param hidden which groups are hidden, with as much of the reason as may be said of a named group
 * @param changedByFew large groups that few have joined or left since they were last known
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
        ReleaseCheck check,
        Thresholds thresholds,
        List<LocalText> attributes,
        int cellsShown,
        int smallestSupport,
        Map<String, Integer> hiddenBecause,
        List<HiddenValues> hidden,
        List<String> changedByFew,
        @Nullable String approvedBy,
        @Nullable String releasedBy,
        int used,
        List<GroupCodes> codes,
        Map<String, Integer> comments,
        @Nullable String surplus) {

    public AnonymityReport {
        hiddenBecause = Map.copyOf(hiddenBecause);
        hidden = List.copyOf(hidden);
        changedByFew = List.copyOf(changedByFew);
        attributes = List.copyOf(attributes);
        codes = List.copyOf(codes);
        comments = Map.copyOf(comments);
    }

    /** Whether the release is still what was signed. */
    public boolean genuine() {
        return check.genuine();
    }
}
