package org.kentering.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a release testifies about itself; signed with a key outside the database.
 *
 * @param approver who released it; nobody, if nobody decided within 14 days
 * @param smallestSupport the fewest people that any combination of released values stands for
 * @param hiddenBecause how many cells are hidden, by reason; never which ones
 * @param used how many links and codes were used in all
 * @param surplus why more answers than invited people in a group were accepted, if there were
 * @param cellsDigest the SHA-256 of all published cells
 * @param turnoutDigest the SHA-256 of the classes of participation
 * @param derivableDigest the SHA-256 of what the waves that follow must take as known
 */
public record ReleaseCertificate(
        WaveId wave,
        String fingerprint,
        int algorithm,
        Instant releasedAt,
        @Nullable UUID approver,
        int smallestSupport,
        int cellsShown,
        Map<String, Integer> hiddenBecause,
        List<CodeCount> codes,
        int used,
        Map<String, Integer> comments,
        @Nullable String surplus,
        String cellsDigest,
        String turnoutDigest,
        String derivableDigest) {}
