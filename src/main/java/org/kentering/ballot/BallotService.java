package org.kentering.ballot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayObserve;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.MayProcess;
import org.kentering.kernel.MaySupervise;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Launches, closes and releases waves. Who may do what with which wave is decided by the module that plans them; the
 * ballot knows neither programmes nor persons.
 */
@Service
@Transactional
public class BallotService {

    private static final Logger LOG = LoggerFactory.getLogger(BallotService.class);

    private final Ballots ballots;
    private final Codes codes;
    private final Answers answers;
    private final Comments comments;
    private final Participation participation;
    private final Releases releases;
    private final Closing closing;
    private final Releasing releasing;
    private final ReleaseProof proof;
    private final Seals seals;
    private final Unsealing unsealing;
    private final WaveSecrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BallotService(
            Ballots ballots,
            Codes codes,
            Answers answers,
            Comments comments,
            Participation participation,
            Releases releases,
            Closing closing,
            Releasing releasing,
            ReleaseProof proof,
            Seals seals,
            Unsealing unsealing,
            WaveSecrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.codes = codes;
        this.answers = answers;
        this.comments = comments;
        this.participation = participation;
        this.releases = releases;
        this.closing = closing;
        this.releasing = releasing;
        this.proof = proof;
        this.seals = seals;
        this.unsealing = unsealing;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes the plan and makes a code for everybody, all in the caller's transaction. The answers of a strict wave are
     * sealed until somebody opens the box after the close.
     *
     * @param voters everybody invited, in the leaves of the plan's tree
     * @param approver the account that approves; a second person, which the caller makes sure of
     * @param seal there in a strict wave, and in no other
     * @return the fingerprint of the plan
     */
    @MaySupervise
    public String launch(
            WaveId wave, BallotPlan plan, List<Voter> voters, UUID approver, Optional<SealingKey> seal) {
        check(plan, voters);
        if (plan.thresholds().needSeal() != seal.isPresent()) {
            throw new IllegalArgumentException("a strict wave has a seal, and no other has one");
        }
        Instant now = clock.instant();
        ballots.insert(wave, plan, now, approver);
        secrets.keepCodes(wave, codes.issue(wave, plan, voters, secrets.makeKey(wave)));
        seal.ifPresent(key -> seals.insert(wave, key));
        String fingerprint = plan.fingerprint();
        events.publishEvent(new WaveLaunched(wave, fingerprint));
        return fingerprint;
    }

    /**
     * The link of somebody who is invited by mail: always the same one, as long as the wave key lives.
     *
     * @return nothing once the key is deleted
     */
    @MayProcess
    @Transactional(readOnly = true)
    public Optional<Token> linkToken(WaveId wave, UUID subject) {
        return secrets.key(wave).map(key -> Token.derived(key, subject));
    }

    /** All invitations of a wave are sent: from now on nobody can tell whose link is whose. */
    @MayProcess
    public void deleteKey(WaveId wave) {
        secrets.forgetKey(wave);
        ballots.keyDeleted(wave);
    }

    /**
     * The codes for the print sheets, spare ones included, with the groups in the order of the tree.
     *
     * @throws Refusal when they were reported as printed, or three days after the launch
     */
    @MayObserve
    @Transactional(readOnly = true)
    public List<PaperCode> paperCodes(WaveId wave) {
        ballots.find(wave).orElseThrow(NotFound::new);
        return secrets.codes(wave).orElseThrow(() -> Refusal.of("ballot.codes.gone"));
    }

    /** The sheets are printed: the codes are nowhere else from now on. */
    @MayObserve
    public void codesPrinted(WaveId wave) {
        ballots.find(wave).orElseThrow(NotFound::new);
        secrets.forgetCodes(wave);
    }

    /** Notes that so many unused paper codes of a group were destroyed. */
    @MayObserve
    public void codesDestroyed(WaveId wave, CellId leaf, int more) {
        if (more < 1 || !codes.destroyed(wave, leaf, more)) {
            throw Refusal.of("ballot.codes.destroyed");
        }
    }

    /** Which languages the invited people of each group have; never how many. */
    @MayObserve
    @Transactional(readOnly = true)
    public Map<CellId, Set<Language>> languages(WaveId wave) {
        Map<CellId, Set<Language>> languages = new TreeMap<>();
        codes.languages(wave).forEach((leaf, people) -> languages.put(leaf, EnumSet.copyOf(people.keySet())));
        return languages;
    }

    /** How many paper codes each group got and lost. */
    @MayObserve
    @Transactional(readOnly = true)
    public List<CodeCount> codeCounts(WaveId wave) {
        return codes.counts(wave);
    }

    /** How far a wave has come. */
    @MayParticipate
    @Transactional(readOnly = true)
    public BallotStatus status(WaveId wave) {
        return ballots.find(wave).orElseThrow(NotFound::new).status(clock.instant());
    }

    /** The plan of a wave as it was frozen. */
    @MayParticipate
    @Transactional(readOnly = true)
    public BallotPlan plan(WaveId wave) {
        return ballots.find(wave).orElseThrow(NotFound::new).plan();
    }

    /** How many of the company have answered, as far as it may be said; nothing while they are few. */
    @MayParticipate
    @Transactional(readOnly = true)
    public Optional<RunningParticipation> participation(WaveId wave) {
        return participation.latest(wave);
    }

    /** Counts today's participation of every open wave, if today was not counted yet. */
    @MayProcess
    public void countParticipation() {
        Instant now = clock.instant();
        for (WaveId wave : ballots.open(now)) {
            BallotPlan plan = ballots.find(wave).orElseThrow(NotFound::new).plan();
            participation.count(wave, plan, LocalDate.ofInstant(now, plan.zone()));
        }
    }

    /**
     * Closes every wave whose planned moment has come, and finishes what was interrupted. Each step is a transaction of
     * its own; whatever stops in between is taken up by the next call.
     */
    @MayProcess
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void closeDue() {
        for (WaveId wave : ballots.dueToClose(clock.instant())) {
            each(wave, "closed", () -> {
                closing.block(wave);
                closing.move(wave);
            });
        }
        for (WaveId wave : ballots.untidy()) {
            each(wave, "tidied", () -> closing.tidy(wave));
        }
    }

    /** Whether the answers of a wave are sealed and nobody has opened them yet. */
    @MayParticipate
    @Transactional(readOnly = true)
    public boolean locked(WaveId wave) {
        return seals.locked(wave);
    }

    /**
     * Opens the box of a strict wave after its close, so that the comments can be read and the results released.
     *
     * @param key the file with the private half of the key
     * @throws Refusal if it is not that key, there is nothing to open now, or an answer was changed
     */
    @MaySupervise
    public void open(WaveId wave, String key) {
        unsealing.open(wave, key);
    }

    /** The comments of a closed wave, in an order that changes with every call. */
    @MaySupervise
    @Transactional(readOnly = true)
    public List<CommentToReview> commentsToReview(WaveId wave) {
        return comments.toReview(wave, inReview(wave).plan().tree());
    }

    /** Shows a comment as it was written. */
    @MaySupervise
    public void showComment(WaveId wave, UUID comment) {
        inReview(wave);
        if (!comments.decide(wave, comment, CommentVerdict.SHOWN, null, null)) {
            throw comments.has(wave, comment) ? Refusal.of("ballot.review.translate") : new NotFound();
        }
    }

    /** Shows other words instead of a comment; the original is destroyed when the wave is released. */
    @MaySupervise
    public void redactComment(WaveId wave, UUID comment, String replacement) {
        inReview(wave);
        String words = FilledPaper.cleaned(replacement);
        if (words.isEmpty() || words.codePointCount(0, words.length()) > BallotItem.LONGEST_TEXT) {
            throw Refusal.of("ballot.review.empty");
        }
        if (!comments.decide(wave, comment, CommentVerdict.REDACTED, null, words)) {
            throw new NotFound();
        }
    }

    /** Leaves a comment out, for a reason from the closed list. */
    @MaySupervise
    public void withholdComment(WaveId wave, UUID comment, WithholdReason reason) {
        inReview(wave);
        if (!comments.decide(wave, comment, CommentVerdict.WITHHELD, reason, null)) {
            throw new NotFound();
        }
    }

    /**
     * Releases the results, for good.
     *
     * @param approver the account that decides; a second person, which the caller makes sure of
     * @param surplus why more answers than invited people in a group are accepted; needed only if there are
     * @throws Refusal if a comment is undecided, an earlier wave of the series too, or a group has too many answers
     */
    @MaySupervise
    public void release(WaveId wave, UUID approver, @Nullable String surplus) {
        inReview(wave);
        releasing.release(wave, approver, surplus);
    }

    /**
     * Takes a faulty release back; what it said counts as known in whatever is released of the wave afterwards.
     *
     * @param by the account that decides; a second person, which the caller makes sure of
     * @throws Refusal if the wave is not released
     */
    @MaySupervise
    public void withdraw(WaveId wave, UUID by, String reason) {
        releasing.withdraw(wave, by, reason);
    }

    /** The releases of a wave that were taken back, the first one first. */
    @MayObserve
    @Transactional(readOnly = true)
    public List<WithdrawnRelease> withdrawn(WaveId wave) {
        return releases.withdrawn(wave);
    }

    /** Releases without comments what nobody decided within 14 days; a wave with surplus answers waits on. */
    @MayProcess
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void releaseUndecided() {
        for (WaveId wave : ballots.closedWithoutDecision(clock.instant().minus(Ballot.DECISION_TIME))) {
            each(wave, "released", () -> {
                if (!releasing.blocked(wave)) {
                    releasing.releaseWithoutComments(wave);
                }
            });
        }
    }

    /** The released waves of a series, the first launched first. */
    @MayParticipate
    @Transactional(readOnly = true)
    public List<ReleasedWave> released(String series) {
        List<ReleasedWave> found = new ArrayList<>();
        for (Ballot ballot : ballots.ofSeries(series)) {
            Instant releasedAt = ballot.releasedAt();
            if (ballot.stage() == BallotStage.RELEASED && releasedAt != null) {
                found.add(new ReleasedWave(ballot.id(), ballot.plan(), ballot.fingerprint(), releasedAt));
            }
        }
        return found;
    }

    /** All cells of a released wave, open and closed; nothing before the release. */
    @MayParticipate
    @Transactional(readOnly = true)
    public List<PublishedCell> cells(WaveId wave) {
        return releases.cells(wave);
    }

    /**
     * The groups that a released wave held back as often in a row as is allowed, for at least one of its items: to be
     * merged in the next plan, unless it asks the same people.
     */
    @MayCoordinate
    @Transactional(readOnly = true)
    public Set<CellId> heldToTheLimit(WaveId wave) {
        Set<CellId> held = new HashSet<>();
        for (DerivableCell cell : releases.derivable(wave)) {
            if (cell.timesHeld() >= Settling.HELD_AT_MOST) {
                held.addAll(cell.parts());
            }
        }
        return held;
    }

    /** How many of each group with at least ten invited took part, as a class; nothing before the release. */
    @MayParticipate
    @Transactional(readOnly = true)
    public Map<CellId, ParticipationClass> turnout(WaveId wave) {
        Map<CellId, ParticipationClass> classes = new TreeMap<>();
        releases.turnout(wave).forEach(turnout -> classes.put(turnout.cell(), turnout.share()));
        return classes;
    }

    /**
     * The released comments of all groups that lie wholly within these.
     *
     * @param cells nodes of the reporting tree that the reader may see
     */
    @MayParticipate
    @Transactional(readOnly = true)
    public List<ReleasedComment> comments(WaveId wave, Set<CellId> cells) {
        Ballot ballot = ballots.find(wave).orElseThrow(NotFound::new);
        return ballot.stage() == BallotStage.RELEASED
                ? comments.released(wave, leavesWithin(ballot.plan().tree(), cells))
                : List.of();
    }

    /** What the release testifies about itself. */
    @MayObserve
    @Transactional(readOnly = true)
    public ReleaseCertificate certificate(WaveId wave) {
        return Releases.read(releases.signed(wave).orElseThrow(NotFound::new).certificate());
    }

    /** Whether a release is still what was signed; computed again as long as the answers exist. */
    @MayObserve
    @Transactional(readOnly = true)
    public ReleaseCheck check(WaveId wave) {
        return proof.check(wave);
    }

    /**
     * Which releases are still what was signed, the first launched first; see {@link #check}.
     *
     * @param wave the only one to look at; all if none is named
     * @throws NotFound if that one is not released
     */
    @MayProcess
    @Transactional(readOnly = true)
    public SequencedMap<WaveId, ReleaseCheck> verify(@Nullable WaveId wave) {
        List<WaveId> released = ballots.released();
        if (wave != null && !released.contains(wave)) {
            throw new NotFound();
        }
        SequencedMap<WaveId, ReleaseCheck> verdicts = new LinkedHashMap<>();
        for (WaveId one : wave == null ? released : List.of(wave)) {
            verdicts.put(one, proof.check(one));
        }
        return verdicts;
    }

    /** Deletes what was promised to be deleted: wave keys, codes that nobody printed, raw answers, old comments. */
    @MayProcess
    public void purge() {
        Instant now = clock.instant();
        // Apart from the key, which is gone much earlier where all mails were settled.
        ballots.launchedBefore(now.minus(Ballot.KEY_LIFE)).forEach(secrets::forgetCodes);
        ballots.withKeyOlderThan(now.minus(Ballot.KEY_LIFE)).forEach(this::deleteKey);
        for (WaveId wave : ballots.withRawAnswersToDelete(
                now.minus(BallotPlan.ANSWERS_KEPT), LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            if (ballots.advance(wave, BallotStage.IN_REVIEW, BallotStage.LAPSED)) {
                comments.delete(wave);
                events.publishEvent(new WaveLapsed(wave));
            }
            answers.delete(wave);
            ballots.rawDeleted(wave);
        }
        for (WaveId wave : ballots.releasedBefore(
                now.atOffset(ZoneOffset.UTC).minus(BallotPlan.COMMENTS_KEPT).toInstant())) {
            comments.delete(wave);
        }
    }

    private Ballot inReview(WaveId wave) {
        Ballot ballot = ballots.find(wave).orElseThrow(NotFound::new);
        if (ballot.stage() != BallotStage.IN_REVIEW) {
            throw Refusal.of("ballot.review.notNow");
        }
        if (seals.locked(wave)) {
            throw Refusal.of("ballot.review.sealed");
        }
        return ballot;
    }

    /** One wave in trouble must not keep the others waiting. */
    private static void each(WaveId wave, String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException problem) {
            LOG.error("wave {} was not {}; it will be tried again", wave.value(), what, new Wordless(problem));
        }
    }

    private static Set<CellId> leavesWithin(ReportingTree tree, Set<CellId> cells) {
        Set<CellId> leaves = new HashSet<>();
        for (ReportingTree.Node leaf : tree.leaves()) {
            for (CellId above = leaf.id(); above != null; above = tree.node(above).parent()) {
                if (cells.contains(above)) {
                    leaves.add(leaf.id());
                }
            }
        }
        return leaves;
    }

    private void check(BallotPlan plan, List<Voter> voters) {
        Map<Place, Integer> counted = new HashMap<>();
        Set<UUID> subjects = new HashSet<>();
        for (Voter voter : voters) {
            counted.merge(voter.place(), 1, Integer::sum);
            if (!subjects.add(voter.subject())) {
                throw new IllegalArgumentException("somebody is invited twice");
            }
        }
        int k = plan.thresholds().k();
        for (Crowd crowd : plan.everyCrowd()) {
            String name = plan.tree().node(crowd.place().leaf()).name();
            int invited = counted.getOrDefault(crowd.place(), 0);
            if (invited != crowd.invited()) {
                throw new IllegalArgumentException("the plan counts other people than are invited in " + name);
            }
            if (invited < k) {
                throw Refusal.of("ballot.launch.emptyGroup", name, invited, k);
            }
            counted.remove(crowd.place());
        }
        if (!counted.isEmpty()) {
            throw new IllegalArgumentException("somebody is invited at a place that is none of the plan");
        }
        if (voters.size() < BallotPlan.SMALLEST_AUDIENCE) {
            throw Refusal.of("ballot.launch.tooFew", voters.size(), BallotPlan.SMALLEST_AUDIENCE);
        }
        boolean otherThresholds = ballots.ofSeries(plan.series()).stream()
                .anyMatch(earlier -> !earlier.plan().thresholds().equals(plan.thresholds()));
        if (otherThresholds) {
            throw Refusal.of("ballot.launch.thresholds");
        }
    }
}
