package org.kentering.ballot;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns the answers of a closed wave into published cells, once, all in one transaction. */
@Component
class Releasing {

    private final Ballots ballots;
    private final Codes codes;
    private final Answers answers;
    private final Comments comments;
    private final Releases releases;
    private final InstallationKey key;
    private final ObjectProvider<Memberships> memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Releasing(
            Ballots ballots,
            Codes codes,
            Answers answers,
            Comments comments,
            Releases releases,
            InstallationKey key,
            ObjectProvider<Memberships> memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.codes = codes;
        this.answers = answers;
        this.comments = comments;
        this.releases = releases;
        this.key = key;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Releases a wave.
     *
     * @param approver who decided; nobody, if nobody did in time
     * @param surplus why more answers than invited people in a group are accepted
     * @throws Refusal also if somebody has changed the frozen plan in the database
     */
    @Transactional
    public void release(WaveId wave, @Nullable UUID approver, @Nullable String surplus) {
        if (!ballots.advance(wave, BallotStage.IN_REVIEW, BallotStage.RELEASED)) {
            throw Refusal.of("ballot.review.notNow");
        }
        Ballot ballot = ballots.find(wave).orElseThrow(NotFound::new);
        if (earlier(ballot).stream().anyMatch(other -> !decided(other))) {
            throw Refusal.of("ballot.release.earlierFirst");
        }
        if (!ballot.plan().fingerprint().equals(ballot.fingerprint())) {
            throw Refusal.of("ballot.release.planChanged");
        }
        int pending = comments.pending(wave);
        if (pending > 0) {
            throw Refusal.of("ballot.review.pending", pending);
        }
        BallotPlan plan = ballot.plan();
        Tallies tallies = answers.tallies(wave, plan);
        Optional<ReportingTree.Node> fuller = fullerThanInvited(plan, tallies);
        if (fuller.isPresent() && (surplus == null || surplus.isBlank())) {
            throw Refusal.of("ballot.release.surplus", fuller.get().name());
        }
        int number = releases.nextNumber();
        ReleaseDraft draft = draft(ballot, tallies, Integer.MAX_VALUE);
        comments.destroyOriginals(wave);
        Instant now = clock.instant();
        Releases.Beside beside = Releases.Beside.of(turnout(plan, tallies), draft.derivable());
        String certificate = Releases.write(
                certificate(ballot, draft, beside, tallies, now, approver, fuller.isPresent() ? surplus : null));
        releases.insert(wave, number, draft.cells(), beside, new Releases.Signed(certificate, key.sign(certificate)));
        ballots.released(wave, now, approver);
        if (plan.thresholds().needSeal()) {
            answers.delete(wave);
            ballots.rawDeleted(wave);
        }
        events.publishEvent(new WaveReleased(wave));
    }

    /**
     * Takes a release back. As long as its answers exist and no later wave was released, it can be released once more;
     * otherwise it is over.
     */
    @Transactional
    public void withdraw(WaveId wave, UUID by, String reason) {
        Ballot ballot = ballots.find(wave).orElseThrow(NotFound::new);
        boolean again = !ballot.rawDeleted() && later(ballot).stream().noneMatch(Releasing::decided);
        if (!ballots.advance(wave, BallotStage.RELEASED, again ? BallotStage.IN_REVIEW : BallotStage.LAPSED)) {
            throw Refusal.of("ballot.withdraw.notReleased");
        }
        releases.withdraw(wave, clock.instant(), by, reason);
        ballots.notReleased(wave);
        events.publishEvent(new WaveWithdrawn(wave));
        if (!again) {
            comments.delete(wave);
            events.publishEvent(new WaveLapsed(wave));
        }
    }

    /** Releases what nobody decided in time; comments stay unseen, those decided as well. */
    @Transactional
    public void releaseWithoutComments(WaveId wave) {
        comments.withholdAll(wave);
        release(wave, null, null);
    }

    /** Whether somebody must decide about surplus answers first. */
    boolean blocked(WaveId wave) {
        Ballot ballot = ballots.find(wave).orElseThrow(NotFound::new);
        return fullerThanInvited(ballot.plan(), answers.tallies(wave, ballot.plan())).isPresent()
                || earlier(ballot).stream().anyMatch(other -> !decided(other));
    }

    /** What may be said of the answers of a wave, known what releases of a lower number said. */
    ReleaseDraft draft(Ballot ballot, Tallies tallies, int number) {
        List<PastReleases.Past> past = past(ballot, number);
        BallotPlan plan = ballot.plan();
        return new PublicationRules().release(new ClosedWave(
                plan.tree(),
                plan.attributes(),
                plan.thresholds(),
                plan.items().stream().map(BallotItem::asked).toList(),
                tallies,
                new PastReleases(past),
                past.isEmpty() ? Membership.UNCHANGED : memberships.getObject().upTo(ballot.id()),
                releases.knownFromWithdrawn(ballot.id()).stream().filter(DerivableCell::printed).toList()));
    }

    /**
     * What was known of any item of a wave when its release got its number: by the earlier waves of its series, which
     * are all decided by then, and by whatever other series asked the same and was released first.
     */
    private List<PastReleases.Past> past(Ballot ballot, int number) {
        Set<ItemVersion> asked = items(ballot);
        List<PastReleases.Past> past = new ArrayList<>();
        boolean before = true;
        for (Ballot other : ballots.releasedOrOfSeries(ballot.plan().series())) {
            boolean sameSeries = other.plan().series().equals(ballot.plan().series());
            before = before && !other.id().equals(ballot.id());
            if (sameSeries ? !before : Collections.disjoint(items(other), asked)) {
                continue;
            }
            List<DerivableCell> known =
                    sameSeries ? releases.known(other.id()) : releases.knownBefore(number, other.id());
            if (!known.isEmpty()) {
                past.add(new PastReleases.Past(
                        other.id(),
                        sameSeries,
                        other.plan().attributes().stream().map(FlatAttribute::key).toList(),
                        other.plan().tree().nodes().stream().map(ReportingTree.Node::id).collect(Collectors.toSet()),
                        known));
            }
        }
        return past;
    }

    private static Set<ItemVersion> items(Ballot ballot) {
        return ballot.plan().items().stream().map(item -> item.asked().item()).collect(Collectors.toSet());
    }

    /** The waves of the series that were launched before this one. */
    private List<Ballot> earlier(Ballot ballot) {
        return ballots.ofSeries(ballot.plan().series()).stream()
                .takeWhile(other -> !other.id().equals(ballot.id()))
                .toList();
    }

    /** The waves of the series that were launched after this one. */
    private List<Ballot> later(Ballot ballot) {
        List<Ballot> series = ballots.ofSeries(ballot.plan().series());
        int place = series.stream().map(Ballot::id).toList().indexOf(ballot.id());
        return series.subList(place + 1, series.size());
    }

    private static boolean decided(Ballot ballot) {
        return ballot.stage() == BallotStage.RELEASED || ballot.stage() == BallotStage.LAPSED;
    }

    private static Optional<ReportingTree.Node> fullerThanInvited(BallotPlan plan, Tallies tallies) {
        return plan.everyCrowd().stream()
                .filter(crowd -> tallies.handedInAt(crowd.place()) > crowd.invited())
                .map(crowd -> plan.tree().node(crowd.place().leaf()))
                .findFirst();
    }

    private static List<Releases.Turnout> turnout(BallotPlan plan, Tallies tallies) {
        ReportingTree tree = plan.tree();
        int[] handedIn = new int[tree.size()];
        tallies.handedIn().forEach((leaf, people) -> handedIn[tree.index(leaf)] = people);
        int[] sums = tree.sums(handedIn);
        List<Releases.Turnout> turnout = new ArrayList<>();
        for (ReportingTree.Node node : tree.nodes()) {
            ParticipationClass.of(tree.invited(node.id()), sums[tree.index(node.id())])
                    .ifPresent(share -> turnout.add(new Releases.Turnout(node.id(), share)));
        }
        return turnout;
    }

    private ReleaseCertificate certificate(
            Ballot ballot, ReleaseDraft draft, Releases.Beside beside, Tallies tallies, Instant now,
            @Nullable UUID approver, @Nullable String surplus) {
        Map<String, Integer> hidden = new TreeMap<>();
        draft.hidden().forEach(cell -> hidden.merge(cell.reason().name(), 1, Integer::sum));
        int used = tallies.handedIn().values().stream().mapToInt(Integer::intValue).sum();
        return new ReleaseCertificate(
                ballot.id(),
                ballot.fingerprint(),
                ReleaseDraft.ALGORITHM,
                now,
                ballot.approvedBy(),
                approver,
                draft.smallestSupport(),
                (int) draft.cells().stream().filter(PublishedCell::open).count(),
                hidden,
                hiddenGroups(ballot.plan(), draft.hidden()),
                List.copyOf(draft.changedByFew()),
                codes.counts(ballot.id()),
                used,
                comments.verdicts(ballot.id()),
                surplus,
                Releases.digest(draft.cells()),
                beside.turnoutDigest(),
                beside.derivableDigest(),
                key.sign(comments.released(ballot.id())));
    }

    /** In the order of the plan; "cannot judge yet" is a part of its question and no item of its own here. */
    private static List<HiddenGroup> hiddenGroups(BallotPlan plan, List<Hidden> hidden) {
        Map<CellId, Map<HiddenBecause, List<String>>> groups = new LinkedHashMap<>();
        plan.tree().nodes().forEach(node -> groups.put(node.id(), new EnumMap<>(HiddenBecause.class)));
        for (Hidden one : hidden) {
            if (plan.item(one.item().key()).isPresent()) {
                groups.computeIfAbsent(one.cell(), any -> new EnumMap<>(HiddenBecause.class))
                        .computeIfAbsent(one.reason().told(), any -> new ArrayList<>())
                        .add(one.item().key());
            }
        }
        return groups.entrySet().stream()
                .flatMap(group -> group.getValue().entrySet().stream()
                        .map(why -> new HiddenGroup(group.getKey(), why.getKey(), why.getValue())))
                .toList();
    }
}
