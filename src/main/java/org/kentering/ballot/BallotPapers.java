package org.kentering.ballot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.NotFound;
import org.springframework.stereotype.Component;

/** The plans of ballots that are being answered. A plan never changes, so that keeping it cannot go wrong. */
@Component
class BallotPapers {

    private final Ballots ballots;
    private final Cache<WaveId, Paper> papers =
            Caffeine.newBuilder().maximumSize(20).expireAfterAccess(Duration.ofHours(1)).build();

    /**
     * What a respondent is shown.
     *
     * @param seal what the answers are sealed with; only in a strict wave
     */
    record Paper(BallotPlan plan, String fingerprint, @Nullable SealingKey seal) {}

    BallotPapers(Ballots ballots) {
        this.ballots = ballots;
    }

    Paper of(WaveId id) {
        return papers.get(id, this::read);
    }

    private Paper read(WaveId id) {
        Ballot ballot = ballots.find(id).orElseThrow(NotFound::new);
        return new Paper(ballot.plan(), ballot.fingerprint(), ballot.seal());
    }
}
