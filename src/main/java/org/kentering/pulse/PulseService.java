package org.kentering.pulse;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CellId;
import org.kentering.ballot.CommentCell;
import org.kentering.ballot.FlatAttribute;
import org.kentering.ballot.ReleaseCertificate;
import org.kentering.ballot.ReleasedComment;
import org.kentering.ballot.ReportingTree;
import org.kentering.ballot.RunningParticipation;
import org.kentering.ballot.WaveId;
import org.kentering.ballot.WithdrawnRelease;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.Language;
import org.kentering.kernel.MayObserve;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pulse says, for whom. Everything comes from what the ballot published; nobody reads anything before its
 * release, and nobody a single answer.
 */
@Service
@MayParticipate
@Transactional(readOnly = true)
public class PulseService {

    private final Waves waves;
    private final WavePlanner planner;
    private final Snapshots snapshots;
    private final BallotService ballots;
    private final ProgrammeService programmes;
    private final Publications publications;
    private final EndedUnits endedUnits;
    private final Access access;
    private final AccountService accounts;
    private final Clock clock;

    PulseService(
            Waves waves,
            WavePlanner planner,
            Snapshots snapshots,
            BallotService ballots,
            ProgrammeService programmes,
            Publications publications,
            EndedUnits endedUnits,
            Access access,
            AccountService accounts,
            Clock clock) {
        this.waves = waves;
        this.planner = planner;
        this.snapshots = snapshots;
        this.ballots = ballots;
        this.programmes = programmes;
        this.publications = publications;
        this.endedUnits = endedUnits;
        this.access = access;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The latest released wave in short; nothing before the first release. */
    public Optional<PulseHeadline> headline(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.frame(programme);
        List<Wave> released = waves.released(programme.value(), WaveKind.CORE);
        if (released.isEmpty()) {
            return Optional.empty();
        }
        Publication publication = publications.of(released);
        return Optional.of(publication.headline(frame.path("pulse/" + released.getLast().id().value())));
    }

    /** The latest released results, as far as the reader may see them; nothing before the first release. */
    public Optional<PulseResults> latest(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.frame(programme);
        List<Wave> released = waves.released(programme.value(), WaveKind.CORE);
        return released.isEmpty() ? Optional.empty() : Optional.of(results(frame, released));
    }

    /**
     * The results of a wave, as far as the reader may see them.
     *
     * @throws NotFound if it is not released, or the reader has no part in its programme
     */
    public PulseResults results(WaveId id) {
        Wave wave = released(id);
        ProgrammeFrame frame = programmes.frame(wave.programme());
        List<Wave> upTo = new ArrayList<>();
        for (Wave one : waves.released(wave.programme().value(), wave.kind())) {
            upTo.add(one);
            if (one.id().equals(id)) {
                break;
            }
        }
        return results(frame, upTo);
    }

    /** The wave of a programme that takes answers now, the one that closes first. */
    public Optional<RunningWave> running(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.frame(programme);
        return waves.launched(programme.value()).stream()
                .filter(wave -> wave.status(clock.instant()) == WaveStatus.OPEN)
                .min((one, other) -> one.closesOn().compareTo(other.closesOn()))
                .map(wave -> {
                    Optional<RunningParticipation> counted = ballots.participation(wave.id());
                    return new RunningWave(
                            wave.id(),
                            planner.title(wave),
                            wave.closesOn(),
                            wave.invited(),
                            counted.map(RunningParticipation::percent).orElse(null),
                            counted.map(RunningParticipation::day).orElse(null),
                            frame.path("pulse/" + wave.id().value()));
                });
    }

    /** How anonymity was kept in a release. */
    @MayObserve
    public AnonymityReport report(WaveId id) {
        Wave wave = released(id);
        programmes.frame(wave.programme());
        ReleaseCertificate certificate = ballots.certificate(id);
        BallotPlan plan = ballots.plan(id);
        AccountId releaser = certificate.approver() == null ? null : new AccountId(certificate.approver());
        // Certificates of the first versions do not say who approved the launch.
        AccountId launcher = certificate.launchApprover() == null
                ? wave.approvedBy()
                : new AccountId(certificate.launchApprover());
        Language reader = language();
        Map<AccountId, String> names = accounts.names(
                Stream.of(launcher, releaser).filter(Objects::nonNull).toList());
        return new AnonymityReport(
                plan.title(),
                certificate.releasedAt(),
                plan.deleteOn(),
                certificate.fingerprint(),
                certificate.algorithm(),
                ballots.check(id),
                plan.thresholds(),
                plan.attributes().stream().map(FlatAttribute::name).toList(),
                certificate.cellsShown(),
                certificate.smallestSupport(),
                certificate.hiddenBecause(),
                HiddenValues.of(certificate, plan, reader),
                HiddenValues.changedByFew(certificate, plan, reader),
                name(names, launcher),
                name(names, releaser),
                certificate.used(),
                GroupCodes.of(certificate.codes(), plan.tree()),
                certificate.comments(),
                certificate.surplus());
    }

    /** The releases of a wave that were taken back, the first one first. */
    @MayObserve
    public List<Withdrawal> withdrawals(WaveId id) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        programmes.frame(wave.programme());
        List<WithdrawnRelease> withdrawn = ballots.withdrawn(id);
        Map<AccountId, String> names =
                accounts.names(withdrawn.stream().map(one -> new AccountId(one.by())).distinct().toList());
        return withdrawn.stream()
                .map(one -> new Withdrawal(
                        one.releasedAt(), one.withdrawnAt(), names.get(new AccountId(one.by())), one.reason()))
                .toList();
    }

    private PulseResults results(ProgrammeFrame frame, List<Wave> released) {
        Publication publication = publications.of(released);
        WaveId id = released.getLast().id();
        ReportingTree tree = publication.plan().tree();
        CellId company = tree.root().id();
        boolean all = PulsePolicy.seesAllGroups(frame);
        Set<CellId> own = ownGroups(frame, id, tree);
        Set<CellId> visible = new HashSet<>(all ? tree.ids() : own);
        visible.add(company);
        return publication.results(
                visible,
                own,
                ballots.turnout(id),
                comments(id, publication.plan(), all, own),
                gap(released.getLast(), publication),
                language());
    }

    private Language language() {
        return Optional.ofNullable(accounts.me().language()).orElse(Language.FALLBACK);
    }

    /** The estimate and the use, one of them of this wave and the other of the latest release that has it. */
    private @Nullable PerceptionGap gap(Wave wave, Publication publication) {
        return switch (wave.kind()) {
            case READINESS -> null;
            case CORE -> {
                Publication.Released leads = latest(wave, WaveKind.LEADERS, PerceptionGap.ESTIMATE);
                yield leads == null
                        ? null
                        : PerceptionGap.of(
                                leads.company(PerceptionGap.ESTIMATE).orElse(null),
                                leads.plan().title(),
                                publication.company(Publication.WEEKLY_USE).orElse(null),
                                publication.plan().title());
            }
            case LEADERS -> {
                Publication.Released use = latest(wave, WaveKind.CORE, Publication.WEEKLY_USE);
                yield use == null
                        ? null
                        : PerceptionGap.of(
                                publication.company(PerceptionGap.ESTIMATE).orElse(null),
                                publication.plan().title(),
                                use.company(Publication.WEEKLY_USE).orElse(null),
                                use.plan().title());
            }
        };
    }

    private Publication.@Nullable Released latest(Wave wave, WaveKind kind, String item) {
        List<Wave> released = waves.released(wave.programme().value(), kind).reversed();
        for (Wave one : released) {
            Publication.Released found = publications.released(one);
            if (found.company(item).isPresent()) {
                return found;
            }
        }
        return null;
    }

    private Set<CellId> ownGroups(ProgrammeFrame frame, WaveId id, ReportingTree tree) {
        Map<UnitId, CellId> leafOf = snapshots.leafOf(id);
        Set<UnitId> units = new HashSet<>(frame.ownUnits());
        units.addAll(endedUnits.readBy(access.me(), units, id, leafOf.keySet()));
        return PulsePolicy.ownGroups(units, tree, leafOf);
    }

    /** Comments of groups that the reader may see, and those that only the whole company is named for. */
    private ReleasedComments comments(WaveId id, BallotPlan plan, boolean all, Set<CellId> own) {
        CellId company = plan.tree().root().id();
        Map<BallotItem, Map<CommentCell, List<String>>> written = new LinkedHashMap<>();
        plan.items().forEach(item -> written.put(item, new LinkedHashMap<>()));
        Map<String, BallotItem> asked = plan.items().stream().collect(Collectors.toMap(BallotItem::key, item -> item));
        for (ReleasedComment comment : ballots.comments(id, Set.of(company))) {
            Set<CellId> leaves = comment.group().leaves();
            boolean ofOwn = !own.isEmpty() && leaves.stream().allMatch(leaf -> isWithin(plan.tree(), leaf, own));
            if (all || ofOwn || comment.group().id().equals(company)) {
                written.get(asked.get(comment.item()))
                        .computeIfAbsent(comment.group(), any -> new ArrayList<>())
                        .add(comment.text());
            }
        }
        List<CommentSet> sets = new ArrayList<>();
        written.forEach((item, groups) -> groups.forEach((group, comments) ->
                sets.add(new CommentSet(item.wording(), groupName(group, plan), comments))));
        return new ReleasedComments(plan.thresholds().minComments(), sets);
    }

    private static boolean isWithin(ReportingTree tree, CellId leaf, Set<CellId> groups) {
        for (CellId above = leaf; above != null; above = tree.node(above).parent()) {
            if (groups.contains(above)) {
                return true;
            }
        }
        return false;
    }

    /** The groups that a comment is shown with. */
    static String groupName(CommentCell group, BallotPlan plan) {
        return plan.tree().contains(group.id())
                ? plan.tree().node(group.id()).name()
                : group.leaves().stream()
                        .map(leaf -> plan.tree().node(leaf).name())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private Wave released(WaveId id) {
        return waves.findById(id).filter(Wave::isReleased).orElseThrow(NotFound::new);
    }

    private static @Nullable String name(Map<AccountId, String> names, @Nullable AccountId account) {
        return account == null ? null : names.get(account);
    }
}
