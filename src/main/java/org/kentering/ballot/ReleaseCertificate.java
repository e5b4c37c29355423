package org.kentering.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a release testifies about itself; signed with a key outside the database. What the first versions did not sign
 * yet is missing in their certificates.
 *
 * @param approver who released it; nobody, if nobody decided within 14 days
 * @param smallestSupport the fewest people that any combination of released values stands for
 * @param launchApprover who approved the launch
 * @param hiddenBecause how many cells are hidden, by reason
 * @param hidden which groups are hidden for which items; of a named group only what {@link HiddenBecause} allows
 * @param changedByFew groups of 20 people and more, and rests of hidden ones, that fewer than k have joined or left since
 *     they were last known: there one person is hidden only by everybody's answers moving
 * @param used how many links and codes were used in all
 * @param surplus why more answers than invited people in a group were accepted, if there were
 * @param cellsDigest the SHA-256 of all published cells
 * @param turnoutDigest the SHA-256 of the classes of participation
 * @param derivableDigest the SHA-256 of what the waves that follow must take as known
 * @param commentsMark the keyed hash of all released comments with their groups: a plain one would let whoever guesses
 *     the words of a comment find out, long after it was deleted, that it was written
 */
public record ReleaseCertificate(
        WaveId wave,
        String fingerprint,
        int algorithm,
        Instant releasedAt,
        @Nullable UUID launchApprover,
        @Nullable UUID approver,
        int smallestSupport,
        int cellsShown,
        Map<String, Integer> hiddenBecause,
        @Nullable List<HiddenGroup> hidden,
        @Nullable List<Set<CellId>> changedByFew,
        List<CodeCount> codes,
        int used,
        Map<String, Integer> comments,
        @Nullable String surplus,
        String cellsDigest,
        @Nullable String turnoutDigest,
        @Nullable String derivableDigest,
        @Nullable String commentsMark) {}
