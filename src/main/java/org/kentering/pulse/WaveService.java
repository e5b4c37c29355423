package org.kentering.pulse;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CellId;
import org.kentering.ballot.SealingKey;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.ItemBank;
import org.kentering.catalogue.PulseItemTemplate;
import org.kentering.identity.Access;
import org.kentering.identity.AccountDetails;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.MaySupervise;
import org.kentering.kernel.Message;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.mail.MailService;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.pulse.WaveChanged.Change;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning waves, proposing them, and the approval by a second person that launches them. */
@Service
@MayParticipate
public class WaveService {

    private static final int USUAL_RESPONSE = 70;
    private static final int USUAL_DAYS = 14;

    private final Waves waves;
    private final WavePlanner planner;
    private final Snapshots snapshots;
    private final WaveSeals seals;
    private final EndedUnits endedUnits;
    private final ChangedGroups changedGroups;
    private final Invitations invitations;
    private final Reminding reminding;
    private final Ledger ledger;
    private final BallotService ballots;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final QuestionBanks banks;
    private final CatalogueService catalogue;
    private final MailService mail;
    private final AccountService accounts;
    private final Access access;
    private final CompanyDate companyDate;
    private final Clock clock;
    private final Validator validator;
    private final ApplicationEventPublisher facts;

    WaveService(
            Waves waves,
            WavePlanner planner,
            Snapshots snapshots,
            WaveSeals seals,
            EndedUnits endedUnits,
            ChangedGroups changedGroups,
            Invitations invitations,
            Reminding reminding,
            Ledger ledger,
            BallotService ballots,
            ProgrammeService programmes,
            OrganisationService organisation,
            QuestionBanks banks,
            CatalogueService catalogue,
            MailService mail,
            AccountService accounts,
            Access access,
            CompanyDate companyDate,
            Clock clock,
            Validator validator,
            ApplicationEventPublisher facts) {
        this.waves = waves;
        this.planner = planner;
        this.snapshots = snapshots;
        this.seals = seals;
        this.endedUnits = endedUnits;
        this.changedGroups = changedGroups;
        this.invitations = invitations;
        this.reminding = reminding;
        this.ledger = ledger;
        this.ballots = ballots;
        this.programmes = programmes;
        this.organisation = organisation;
        this.banks = banks;
        this.catalogue = catalogue;
        this.mail = mail;
        this.accounts = accounts;
        this.access = access;
        this.companyDate = companyDate;
        this.clock = clock;
        this.validator = validator;
        this.facts = facts;
    }

    /** The waves of a programme that the reader may know of, the latest first. */
    @Transactional(readOnly = true)
    public List<WaveRow> waves(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.frame(programme);
        return waves.of(programme.value()).stream()
                .filter(wave -> WavePolicy.maySee(frame, wave.status(clock.instant())))
                .map(this::row)
                .toList();
    }

    /** How many approvals and reviews wait for the signed-in account in a programme. */
    @MaySupervise
    @Transactional(readOnly = true)
    public int countWaiting(ProgrammeId programme) {
        return waves.waitingFor(programme.value(), access.me().value());
    }

    /**
     * A wave with everything about how far it is.
     *
     * @throws NotFound if there is none that the reader may know of
     */
    @Transactional(readOnly = true)
    public WaveDetails details(WaveId id) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        ProgrammeFrame frame = visible(wave);
        AccountId proposer = wave.proposedBy();
        AccountId approver = wave.approvedBy();
        Map<AccountId, String> names = accounts.names(
                Stream.of(proposer, approver).filter(Objects::nonNull).toList());
        return new WaveDetails(
                row(wave),
                wave.programme(),
                WavePolicy.seesDraft(frame, wave.status(clock.instant())) ? draft(wave) : null,
                WavePolicy.seesPlans(frame) ? wave.refusals() : List.of(),
                proposer == null ? null : names.get(proposer),
                wave.proposedAt(),
                approver == null ? null : names.get(approver),
                wave.launchedAt(),
                wave.closesAt(),
                wave.closedAt(),
                wave.fingerprint(),
                wave.onPaper(),
                wave.byMail(),
                invitations.state(wave).orElse(null),
                WavePolicy.seesPlans(frame) ? invitations.undelivered(wave).orElse(null) : null,
                reminding.state(wave).orElse(null),
                wave.codesPrintedAt(),
                WavePolicy.tasks(frame, wave, wave.status(clock.instant()), access.me()));
    }

    /** A first draft: everybody, the items that were not asked for longest, two weeks from tomorrow. */
    @MayCoordinate
    @Transactional(readOnly = true)
    public WaveDraft proposal(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.require(programme, Role.COORDINATOR);
        List<Wave> launched = waves.launched(programme.value());
        AccountDetails me = accounts.me();
        LocalDate opens = companyDate.workingDayFrom(companyDate.today().plusDays(1));
        return new WaveDraft(WaveKind.CORE,
                programmes.details(programme).namedUnits(),
                opens,
                opens.plusDays(USUAL_DAYS),
                PulseItems.rotation(
                        catalogue.corePulse(),
                        launched.stream()
                                .filter(wave -> wave.kind() == WaveKind.CORE)
                                .map(Wave::items)
                                .toList(),
                        frame.phase().number()),
                launched.isEmpty() ? ThresholdPreset.STANDARD : launched.getLast().thresholds(),
                GroupSize.ABOUT_TEN,
                launched.isEmpty() ? List.of() : draft(launched.getLast()).merges(),
                USUAL_RESPONSE,
                me.name() + ", " + me.email(),
                launched.stream()
                        .filter(wave -> wave.kind() == WaveKind.CORE)
                        .reduce((earlier, later) -> later)
                        .map(Wave::attributes)
                        .orElse(List.of()));
    }

    /** The units that can be asked in a programme, in the order of the organisation. */
    @MayCoordinate
    @Transactional(readOnly = true)
    public List<AskableUnit> units(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.require(programme, Role.COORDINATOR);
        UnitTree tree = organisation.tree();
        LocalDate today = companyDate.today();
        return tree.nodes().values().stream()
                .filter(unit -> frame.scope().contains(unit.id()))
                .map(unit -> new AskableUnit(
                        unit.id(),
                        unit.name(),
                        tree.depth(unit.id()),
                        tree.headcount(unit.id()),
                        AudienceTree.isFresh(unit, today)))
                .toList();
    }

    /** All items that a core pulse of a programme can ask, in the order of the bank. */
    @MayCoordinate
    @Transactional(readOnly = true)
    public List<PlannedItem> items(ProgrammeId programme) {
        programmes.require(programme, Role.COORDINATOR);
        return banks.of(programme, WaveKind.CORE).items().stream().map(WaveService::item).toList();
    }

    /** What the company can be divided by, as far as its people have it noted. */
    @MayCoordinate
    @Transactional(readOnly = true)
    public List<PulseAttribute> attributes(ProgrammeId programme) {
        return planner.attributes(programmes.require(programme, Role.COORDINATOR).scope());
    }

    /** Whether the thresholds were settled by an earlier launch of the programme. */
    @MayCoordinate
    @Transactional(readOnly = true)
    public boolean thresholdsSettled(ProgrammeId programme) {
        programmes.require(programme, Role.COORDINATOR);
        return !waves.launched(programme.value()).isEmpty();
    }

    /**
     * What a plan would come to; nothing is stored.
     *
     * @throws Refusal if it cannot be asked like that
     */
    @MayCoordinate
    @Transactional(readOnly = true)
    public PlanPreview preview(ProgrammeId programme, WaveDraft draft) {
        ProgrammeFrame frame = programmes.require(programme, Role.COORDINATOR);
        check(programme, draft);
        List<ItemRef> items = asked(programme, draft);
        PlannedWave plan = planner.plan(frame, draft, items, launchDay(draft.opensOn()));
        return preview(frame, draft, plan, changedGroups.toBeMerged(plan));
    }

    @MayCoordinate
    @Transactional
    public WaveId plan(ProgrammeId programme, WaveDraft draft) {
        ProgrammeFrame frame = programmes.require(programme, Role.COORDINATOR).requireRunning();
        check(programme, draft);
        List<ItemRef> items = asked(programme, draft);
        planner.plan(frame, draft, items, launchDay(draft.opensOn()));
        Wave wave = waves.saveAndFlush(new Wave(programme, draft, items, access.me(), companyDate.today()));
        publish(wave, Change.PLANNED, null);
        return wave.id();
    }

    @MayCoordinate
    @Transactional
    public void change(WaveId id, long seen, WaveDraft draft) {
        Wave wave = mine(id, seen);
        ProgrammeFrame frame = programmes.frame(wave.programme());
        check(wave.programme(), draft);
        List<ItemRef> items = asked(wave.programme(), draft);
        planner.plan(frame, draft, items, launchDay(draft.opensOn()));
        wave.change(draft, items, access.me(), companyDate.today());
        waves.saveAndFlush(wave);
        publish(wave, Change.CHANGED, null);
    }

    /** Throws a draft away. */
    @MayCoordinate
    @Transactional
    public void discard(WaveId id, long seen) {
        Wave wave = mine(id, seen);
        wave.requireDraft();
        waves.delete(wave);
        publish(wave, Change.DISCARDED, null);
    }

    /**
     * Asks compliance for the launch.
     *
     * @throws Refusal if the plan cannot be launched as it stands
     */
    @MayCoordinate
    @Transactional
    public void propose(WaveId id, long seen) {
        Wave wave = mine(id, seen);
        String planned = planned(wave).ballot().fingerprint();
        wave.propose(access.me(), clock.instant(), companyDate.today(), planned);
        waves.saveAndFlush(wave);
        publish(wave, Change.PROPOSED, planned);
    }

    /** Takes the question back, to change the plan. */
    @MayCoordinate
    @Transactional
    public void withdraw(WaveId id, long seen) {
        Wave wave = mine(id, seen);
        wave.withdraw();
        waves.saveAndFlush(wave);
        publish(wave, Change.WITHDRAWN, null);
    }

    /** What compliance decides on, worked out now; works council and coordinators read it too. */
    @Transactional(readOnly = true)
    public WaveApproval approval(WaveId id) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        ProgrammeFrame frame = visible(wave);
        if (!WavePolicy.seesPlans(frame)) {
            throw new NotFound();
        }
        wave.requireProposed();
        PlannedWave planned = planned(wave);
        return new WaveApproval(
                preview(frame, draft(wave), planned, Set.of()),
                !planned.ballot().fingerprint().equals(wave.proposedFingerprint()),
                changedGroups.sinceTheirRelease(planned),
                ledger.beforeLaunch(wave.programme()).orElse(null));
    }

    /**
     * Launches a wave: everything is frozen, in this one transaction.
     *
     * @param fingerprint of the plan that the approver saw
     * @throws StaleVersion if the plan, or the organisation in a way that changes it, is no longer what was seen
     * @throws Refusal if it is one's own plan, its people were asked the same less than 14 days before, another wave of
     *     its series is still open, or the last answers were not answered for
     */
    @MaySupervise
    @Transactional
    public void approve(WaveId id, long seen, String fingerprint) {
        snapshots.lockLaunches();
        Wave wave = waves.lock(id.value()).orElseThrow(NotFound::new);
        programmes.require(wave.programme(), Role.COMPLIANCE).requireRunning();
        wave.check(seen);
        wave.requireApprovable(access.me(), companyDate.today());
        requireAnsweredFor(wave);
        PlannedWave planned = planned(wave);
        if (!planned.ballot().fingerprint().equals(fingerprint)) {
            throw new StaleVersion();
        }
        Instant now = clock.instant();
        snapshots.keep(id, planned);
        endedUnits.keepLeads(id, planned.leafOf().keySet());
        snapshots.askedTooLately(
                        id,
                        now.minus(AudienceTree.FRESH_DAYS, ChronoUnit.DAYS),
                        laterOf(wave.opensOn(), companyDate.today()).minusDays(AudienceTree.FRESH_DAYS))
                .ifPresent(latest -> {
                    throw Refusal.of(
                            "pulse.approve.tooSoon", AudienceTree.FRESH_DAYS, latest.plusDays(AudienceTree.FRESH_DAYS));
                });
        requireNoneOpen(wave, planned.ballot());
        String frozen = ballots.launch(
                id, planned.ballot(), planned.voters(), access.me().value(), triedSeal(wave));
        wave.launch(
                access.me(),
                now,
                planned.ballot().opens(),
                planned.ballot().closes(),
                frozen,
                planned.voters().size(),
                planned.byMail());
        waves.saveAndFlush(wave);
        publish(wave, Change.APPROVED, frozen);
        invitations.invite(wave);
    }

    /** Sends a plan back. */
    @MaySupervise
    @Transactional
    public void refuse(WaveId id, long seen, RefusalReason reason) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        programmes.require(wave.programme(), Role.COMPLIANCE).requireRunning();
        wave.check(seen);
        wave.refuse(access.me(), reason, clock.instant());
        waves.saveAndFlush(wave);
        publish(wave, Change.REFUSED, reason.name());
    }

    /** A strict wave is launched with a key that two people hold. */
    private Optional<SealingKey> triedSeal(Wave wave) {
        if (!wave.awaitsSeal()) {
            return Optional.empty();
        }
        if (seals.passed(wave.id()).size() < WaveSeal.PEOPLE) {
            throw Refusal.of("pulse.seal.untried", WaveSeal.PEOPLE);
        }
        return seals.find(wave.id()).map(WaveSeals.Made::key);
    }

    /** A series has one open wave at a time, or people would hold two links for the same questions. */
    private void requireNoneOpen(Wave wave, BallotPlan plan) {
        waves.openBetween(wave.id().value(), wave.programme().value(), wave.kind(), plan.opens(), plan.closes())
                .stream()
                .max(Comparator.comparing(Wave::closesOn))
                .ifPresent(open -> {
                    throw Refusal.of("pulse.approve.stillOpen", planner.title(open), open.closesOn());
                });
    }

    /** Who asks again first says what was done about the last answers. */
    private void requireAnsweredFor(Wave wave) {
        ledger.beforeLaunch(wave.programme()).filter(WaveLedger::owed).ifPresent(owed -> {
            throw Refusal.of("pulse.approve.ledgerOwed", owed.title());
        });
    }

    private PlanPreview preview(ProgrammeFrame frame, WaveDraft draft, PlannedWave plan, Set<CellId> toBeMerged) {
        Feasibility feasibility =
                Feasibility.of(plan, draft.expectedPercent(), organisation.tree(), toBeMerged);
        ItemBank bank = banks.of(frame.id(), draft.kind());
        int items = plan.ballot().items().size();
        return new PlanPreview(
                plan.voters().size(),
                plan.byMail(),
                mail.channel().offBecause(),
                feasibility.groups(),
                feasibility.expectedShown(),
                feasibility.overdue(),
                feasibility.proposals(),
                feasibility.categories(),
                plan.ballot().items().stream()
                        .map(item -> item(bank.item(item.key()).orElseThrow()))
                        .toList(),
                items > catalogue.wording().mostItems() ? Message.of("pulse.preview.manyItems", items) : null,
                BankNote.of(bank),
                plan.ballot().thresholds().k(),
                plan.ballot().fingerprint());
    }

    private PlannedWave planned(Wave wave) {
        return planner.plan(
                programmes.frame(wave.programme()), draft(wave), wave.items(), launchDay(wave.opensOn()));
    }

    private WaveDraft draft(Wave wave) {
        Set<String> rotating = banks.of(wave.programme(), wave.kind()).rotating().stream()
                .map(PulseItemTemplate::id)
                .collect(Collectors.toCollection(HashSet::new));
        rotating.retainAll(wave.items().stream().map(ItemRef::key).collect(Collectors.toSet()));
        return wave.draft(rotating);
    }

    private List<ItemRef> asked(ProgrammeId programme, WaveDraft draft) {
        return PulseItems.asked(
                banks.of(programme, draft.kind()), draft.kind().isChosen() ? draft.rotating() : Set.of());
    }

    private void check(ProgrammeId programme, WaveDraft draft) {
        Set<ConstraintViolation<WaveDraft>> violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        Wave.requireDates(draft.opensOn(), draft.closesOn(), companyDate.today());
        Optional<Wave> earlier = waves.launched(programme.value()).stream().findFirst();
        if (earlier.isPresent() && earlier.get().thresholds() != draft.thresholds()) {
            throw Refusal.of("pulse.plan.thresholdsKept");
        }
    }

    private Wave mine(WaveId id, long seen) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        programmes.require(wave.programme(), Role.COORDINATOR).requireRunning();
        wave.check(seen);
        return wave;
    }

    private ProgrammeFrame visible(Wave wave) {
        ProgrammeFrame frame = programmes.frame(wave.programme());
        if (!WavePolicy.maySee(frame, wave.status(clock.instant()))) {
            throw new NotFound();
        }
        return frame;
    }

    /** The earliest day on which it can be launched: a unit counts as fresh by its age then, not when the wave opens. */
    private LocalDate launchDay(LocalDate opensOn) {
        return laterOf(opensOn.minusDays(Wave.APPROVED_AT_MOST_DAYS_BEFORE), companyDate.today());
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private WaveRow row(Wave wave) {
        return new WaveRow(
                wave.id(),
                planner.title(wave),
                wave.status(clock.instant()),
                wave.opensOn(),
                wave.closesOn(),
                wave.invited(),
                wave.refusedBecause(),
                wave.releasedAt(),
                wave.version());
    }

    private static PlannedItem item(PulseItemTemplate item) {
        return new PlannedItem(item.id(), item.version(), item.text(), item.construct(), item.fixed());
    }

    private void publish(Wave wave, Change change, @Nullable String note) {
        facts.publishEvent(new WaveChanged(wave.id(), wave.programme(), change, note));
    }
}
