package org.kentering.ballot;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kentering.kernel.MayObserve;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.MayProcess;
import org.kentering.kernel.MaySupervise;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Launches, closes and releases waves. Who may do what with which wave is decided by the module that plans them; the
 * ballot knows neither programmes nor persons.
 */
@Service
@Transactional
public class BallotService {

    private final Ballots ballots;
    private final Codes codes;
    private final WaveSecrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BallotService(
            Ballots ballots,
            Codes codes,
            WaveSecrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.codes = codes;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes the plan and makes a code for everybody, all in the caller's transaction.
     *
     * @param voters everybody invited, in the leaves of the plan's tree
     * @return the fingerprint of the plan
     */
    @MaySupervise
    public String launch(WaveId wave, BallotPlan plan, List<Voter> voters) {
        check(plan, voters);
        Instant now = clock.instant();
        ballots.insert(wave, plan, now);
        List<PaperCode> paper = codes.issue(wave, plan.tree(), voters, secrets.makeKey(wave));
        if (!paper.isEmpty()) {
            secrets.keepCodes(wave, paper);
        }
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

    private void check(BallotPlan plan, List<Voter> voters) {
        Map<CellId, Integer> counted = new HashMap<>();
        Set<UUID> subjects = new HashSet<>();
        for (Voter voter : voters) {
            counted.merge(voter.leaf(), 1, Integer::sum);
            if (!subjects.add(voter.subject())) {
                throw new IllegalArgumentException("somebody is invited twice");
            }
        }
        int k = plan.thresholds().k();
        for (ReportingTree.Node leaf : plan.tree().leaves()) {
            int invited = counted.getOrDefault(leaf.id(), 0);
            if (invited != leaf.invited()) {
                throw new IllegalArgumentException("the plan counts other people than are invited in " + leaf.name());
            }
            if (invited < k) {
                throw Refusal.of("ballot.launch.emptyGroup", leaf.name(), invited, k);
            }
            counted.remove(leaf.id());
        }
        if (!counted.isEmpty()) {
            throw new IllegalArgumentException("somebody is invited in a group that is no leaf of the plan");
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
