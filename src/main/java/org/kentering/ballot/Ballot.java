package org.kentering.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A launched ballot: the plan that never changes and how far it has come.
 *
 * @param approvedBy who approved the launch; not known of waves launched before it was kept
 * @param seal what the answers are sealed with; only in a strict wave
 */
record Ballot(
        WaveId id,
        BallotPlan plan,
        String fingerprint,
        Instant launchedAt,
        @Nullable UUID approvedBy,
        BallotStage stage,
        boolean rawDeleted,
        @Nullable Instant closedAt,
        @Nullable Instant releasedAt,
        @Nullable UUID releasedBy,
        @Nullable SealingKey seal) {

    /** How long links can be derived at most. */
    static final Duration KEY_LIFE = Duration.ofHours(72);

    /** Who has not decided by then has decided: results without comments. */
    static final Duration DECISION_TIME = Duration.ofDays(14);

    BallotStatus status(Instant now) {
        return switch (stage) {
            case LAUNCHED ->
                now.isBefore(plan.opens())
                        ? BallotStatus.LAUNCHED
                        : now.isBefore(plan.closes()) ? BallotStatus.OPEN : BallotStatus.CLOSED;
            case CLOSED -> BallotStatus.CLOSED;
            case IN_REVIEW -> BallotStatus.IN_REVIEW;
            case RELEASED -> BallotStatus.RELEASED;
            case LAPSED -> BallotStatus.LAPSED;
        };
    }
}
