package org.kentering.pulse;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CommentToReview;
import org.kentering.ballot.WaveId;
import org.kentering.ballot.WithholdReason;
import org.kentering.identity.Access;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.MaySupervise;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.programme.ProgrammeService;
import org.kentering.pulse.WaveChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What compliance does between close and release: reads the comments, about anonymity and never about content, and
 * lets the results out. Never of one's own wave.
 */
@Service
@MaySupervise
@Transactional
public class ReviewService {

    private static final int LONGEST_REASON = 500;

    private final Waves waves;
    private final BallotService ballots;
    private final ProgrammeService programmes;
    private final Access access;
    private final ApplicationEventPublisher facts;

    ReviewService(
            Waves waves,
            BallotService ballots,
            ProgrammeService programmes,
            Access access,
            ApplicationEventPublisher facts) {
        this.waves = waves;
        this.ballots = ballots;
        this.programmes = programmes;
        this.access = access;
        this.facts = facts;
    }

    /** Whether the answers are still sealed, so that there is nothing to read yet. */
    @Transactional(readOnly = true)
    public boolean sealed(WaveId id) {
        inReview(id);
        return ballots.locked(id);
    }

    /** The comments of a closed wave, in an order that means nothing. */
    @Transactional(readOnly = true)
    public List<CommentToReview> comments(WaveId id) {
        inReview(id);
        return ballots.commentsToReview(id);
    }

    /** What was asked in words, by the key of the item. */
    @Transactional(readOnly = true)
    public Map<String, LocalText> questions(WaveId id) {
        inReview(id);
        return ballots.plan(id).items().stream().collect(Collectors.toMap(BallotItem::key, BallotItem::wording));
    }

    /** Shows a comment as it was written. */
    public void show(WaveId id, UUID comment) {
        Wave wave = locked(id);
        ballots.showComment(id, comment);
        publish(wave);
    }

    /** Shows other words instead; the original is destroyed at the release. */
    public void redact(WaveId id, UUID comment, String replacement) {
        Wave wave = locked(id);
        ballots.redactComment(id, comment, replacement);
        publish(wave);
    }

    public void withhold(WaveId id, UUID comment, WithholdReason reason) {
        Wave wave = locked(id);
        ballots.withholdComment(id, comment, reason);
        publish(wave);
    }

    /**
     * Lets the results out, for good.
     *
     * @param seen the comments with what was decided about them, as the approver saw them
     * @param surplus why more answers than invited people in a group are accepted; needed only if there are
     * @throws StaleVersion if somebody decided about a comment since
     * @throws Refusal if something stands in the way
     */
    public void release(WaveId id, Collection<CommentToReview> seen, @Nullable String surplus) {
        locked(id);
        if (!new HashSet<>(ballots.commentsToReview(id)).equals(new HashSet<>(seen))) {
            throw new StaleVersion();
        }
        ballots.release(id, access.me().value(), surplus);
    }

    /**
     * Takes a faulty release back. Nobody reads the results any more until they are released anew.
     *
     * @param reason what was wrong; the works council reads it
     * @throws Refusal if it is one's own wave, or no reason is given
     */
    public void withdraw(WaveId id, String reason) {
        Wave wave = waves.lock(id.value()).filter(Wave::isReleased).orElseThrow(NotFound::new);
        programmes.require(wave.programme(), Role.COMPLIANCE).requireRunning();
        wave.requireSecondPerson(access.me());
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw Refusal.of("pulse.withdraw.reasonNeeded", LONGEST_REASON);
        }
        ballots.withdraw(id, access.me().value(), words);
    }

    private Wave inReview(WaveId id) {
        return inReview(waves.findById(id).orElseThrow(NotFound::new));
    }

    /** Decisions and the release wait for each other, so that nothing is released that changes at that moment. */
    private Wave locked(WaveId id) {
        return inReview(waves.lock(id.value()).orElseThrow(NotFound::new));
    }

    private Wave inReview(Wave wave) {
        programmes.require(wave.programme(), Role.COMPLIANCE);
        if (wave.stage() != WaveStage.IN_REVIEW) {
            throw Refusal.of("pulse.review.notNow");
        }
        wave.requireSecondPerson(access.me());
        return wave;
    }

    /** That one was decided; which one and how stays out of the journal. */
    private void publish(Wave wave) {
        facts.publishEvent(new WaveChanged(wave.id(), wave.programme(), Change.COMMENT_DECIDED, null));
    }
}
