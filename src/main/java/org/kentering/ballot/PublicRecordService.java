package org.kentering.ballot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.MayAnyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is told of a wave to people who have no account: whoever was asked may read how it was asked, and after the
 * release what everybody together said. No group below the company, and no comment, ever leaves by this door.
 */
@Service
@MayAnyone
@Transactional(readOnly = true)
public class PublicRecordService {

    private final Ballots ballots;
    private final Releases releases;
    private final Clock clock;

    PublicRecordService(Ballots ballots, Releases releases, Clock clock) {
        this.ballots = ballots;
        this.releases = releases;
        this.clock = clock;
    }

    /** A wave that was launched; empty if there is none with this id. */
    public Optional<PublicRecord> of(WaveId wave) {
        return ballots.find(wave).map(this::record);
    }

    private PublicRecord record(Ballot ballot) {
        CellId company = ballot.plan().tree().root().id();
        List<WithdrawnRelease> withdrawn = releases.withdrawn(ballot.id());
        Instant withdrawnAt = withdrawn.isEmpty() ? null : withdrawn.getLast().withdrawnAt();
        boolean released = ballot.stage() == BallotStage.RELEASED;
        return new PublicRecord(
                ballot.id(),
                ballot.plan(),
                ballot.fingerprint(),
                ballot.status(clock.instant()),
                ballot.launchedAt(),
                released ? ballot.releasedAt() : null,
                withdrawnAt == null ? expectedBy(ballot) : null,
                withdrawnAt,
                ballots.isKeyDeleted(ballot.id()),
                ballot.rawDeleted(),
                released ? releases.cells(ballot.id(), company) : List.of());
    }

    private @Nullable LocalDate expectedBy(Ballot ballot) {
        Instant now = clock.instant();
        Instant latest = ballot.plan().closes().plus(Ballot.DECISION_TIME);
        BallotStatus status = ballot.status(now);
        boolean waits = status == BallotStatus.CLOSED || status == BallotStatus.IN_REVIEW;
        boolean comes = waits && !ballot.plan().thresholds().needSeal() && now.isBefore(latest);
        return comes ? LocalDate.ofInstant(latest, ballot.plan().zone()) : null;
    }
}
