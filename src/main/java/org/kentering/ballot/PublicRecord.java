package org.kentering.ballot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who was asked may know of a wave.
 *
 * @param plan as it was frozen
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
        boolean keyDeleted,
        boolean rawDeleted,
        List<PublishedCell> company) {

    public PublicRecord {
        company = List.copyOf(company);
    }
}
