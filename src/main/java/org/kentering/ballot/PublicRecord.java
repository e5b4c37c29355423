package org.kentering.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who was asked may know of a wave.
 *
 * @param plan as it was frozen
 * @param expectedBy by when results are there although nobody decides; none before the close and after the release, and
 *     none where they wait for a person: a box that is sealed, a release that was withdrawn, a day that has passed
 * @param withdrawnAt when a release was taken back last; none if none was
 * @param keyDeleted whether the key is gone that links were derived from
 * @param rawDeleted whether the answers themselves are gone
 * @param company what was published of everybody together; nothing before the release
 */
public record PublicRecord(
        WaveId wave,
        BallotPlan plan,
        String fingerprint,
        BallotStatus status,
        Instant launchedAt,
        @Nullable Instant releasedAt,
        @Nullable LocalDate expectedBy,
        @Nullable Instant withdrawnAt,
        boolean keyDeleted,
        boolean rawDeleted,
        List<PublishedCell> company) {

    public PublicRecord {
        company = List.copyOf(company);
    }
}
