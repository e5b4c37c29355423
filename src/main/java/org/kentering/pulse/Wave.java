package org.kentering.pulse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Message;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

/**
 * A round of asking. A draft is proposed, and sent back or approved by somebody else; approval launches it, and from
 * then on nothing about it changes but how far it is. The moments of closing and release come from the ballot.
 */
@Entity
@Table(name = "pulse_wave")
class Wave {

    /** Fewer days, and who is away for a long weekend is never asked. */
    static final int SHORTEST_DAYS = 3;

    static final int LONGEST_DAYS = 42;

    /** A launch lies so close to the opening, because links can be derived for three days only. */
    static final int APPROVED_AT_MOST_DAYS_BEFORE = 2;

    /** Twelve take about 90 seconds. */
    private static final int ITEMS_PER_MINUTE = 8;

    private static final int CODES_LIVE_DAYS = 3;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WaveId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Enumerated(EnumType.STRING)
    private WaveStage stage = WaveStage.DRAFT;

    @Enumerated(EnumType.STRING)
    private WaveKind kind;

    @ElementCollection
    @CollectionTable(name = "pulse_wave_unit", joinColumns = @JoinColumn(name = "wave_id"))
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private Set<UnitId> audience = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "pulse_wave_item", joinColumns = @JoinColumn(name = "wave_id"))
    @OrderColumn(name = "place")
    private List<ItemRef> items = new ArrayList<>();

    private LocalDate opensOn;

    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private ThresholdPreset thresholds;

    @Enumerated(EnumType.STRING)
    private GroupSize groupSize;

    @Convert(converter = GroupMergesConverter.class)
    private List<GroupMerge> merges;

    private int expectedPercent;

    private String contact;

    @Convert(converter = PulseAttributesConverter.class)
    private List<PulseAttribute> attributes;

    @ElementCollection
    @CollectionTable(name = "pulse_wave_planner", joinColumns = @JoinColumn(name = "wave_id"))
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private Set<AccountId> planners = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private @Nullable AccountId proposedBy;

    private @Nullable Instant proposedAt;

    private @Nullable String proposedFingerprint;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalReason refusedBecause;

    @ElementCollection
    @CollectionTable(name = "pulse_refusal", joinColumns = @JoinColumn(name = "wave_id"))
    @OrderColumn(name = "place")
    private List<PlanRefusal> refusals = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "refused_by"))
    private @Nullable AccountId refusedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "approved_by"))
    private @Nullable AccountId approvedBy;

    private @Nullable Instant announcedAt;

    private @Nullable Instant launchedAt;

    private @Nullable Instant opensAt;

    private @Nullable Instant closesAt;

    private @Nullable String fingerprint;

    private @Nullable Integer invited;

    private @Nullable Integer byMail;

    private @Nullable Instant mailsQueuedAt;

    private boolean keyDeleted;

    private @Nullable Integer undelivered;

    private @Nullable Instant codesPrintedAt;

    private @Nullable Instant closedAt;

    private @Nullable Instant releasedAt;

    @Version
    private @Nullable Long version;

    protected Wave() {}

    Wave(ProgrammeId programme, WaveDraft draft, List<ItemRef> items, AccountId me, LocalDate today) {
        this.id = new WaveId(UUID.randomUUID());
        this.programme = programme;
        write(draft, items, me, today);
    }

    /** Plans it anew; what compliance had said about the old plan stays until it is proposed again. */
    void change(WaveDraft draft, List<ItemRef> newItems, AccountId me, LocalDate today) {
        requireDraft();
        write(draft, newItems, me, today);
    }

    private void write(WaveDraft draft, List<ItemRef> newItems, AccountId me, LocalDate today) {
        requireDates(draft.opensOn(), draft.closesOn(), today);
        kind = draft.kind();
        audience.clear();
        audience.addAll(draft.audience());
        items.clear();
        items.addAll(newItems);
        opensOn = draft.opensOn();
        closesOn = draft.closesOn();
        thresholds = draft.thresholds();
        groupSize = draft.groupSize();
        merges = draft.merges();
        expectedPercent = draft.expectedPercent();
        contact = draft.contact().strip();
        attributes = draft.attributes();
        planners.add(me);
        // What was announced was another plan.
        announcedAt = null;
    }

    static void requireDates(LocalDate opens, LocalDate closes, LocalDate today) {
        if (opens.isBefore(today)) {
            throw Refusal.of("pulse.plan.opensInPast");
        }
        long days = ChronoUnit.DAYS.between(opens, closes);
        if (days < SHORTEST_DAYS || days > LONGEST_DAYS) {
            throw Refusal.of("pulse.plan.length", SHORTEST_DAYS, LONGEST_DAYS);
        }
    }

    /** Asks compliance; the fingerprint names what was proposed. */
    void propose(AccountId me, Instant now, LocalDate today, String planned) {
        requireDraft();
        requireDates(opensOn, closesOn, today);
        stage = WaveStage.PROPOSED;
        planners.add(me);
        proposedBy = me;
        proposedAt = now;
        proposedFingerprint = planned;
        refusedBecause = null;
        refusedBy = null;
    }

    /** Takes the question back to change the plan. */
    void withdraw() {
        requireProposed();
        stage = WaveStage.DRAFT;
    }

    void refuse(AccountId me, RefusalReason reason, Instant now) {
        requireProposed();
        requireSecondPerson(me);
        stage = WaveStage.DRAFT;
        refusedBecause = reason;
        refusedBy = me;
        refusals.add(new PlanRefusal(reason, now));
    }

    /**
     * Checks that this account may approve it today.
     *
     * @throws Refusal if it is one's own plan, too early, or too late
     */
    void requireApprovable(AccountId me, LocalDate today) {
        requireProposed();
        requireSecondPerson(me);
        if (today.isBefore(opensOn.minusDays(APPROVED_AT_MOST_DAYS_BEFORE))) {
            throw Refusal.of("pulse.approve.early", APPROVED_AT_MOST_DAYS_BEFORE);
        }
        if (today.plusDays(SHORTEST_DAYS).isAfter(closesOn)) {
            throw Refusal.of("pulse.approve.late", SHORTEST_DAYS);
        }
    }

    /** Approved: frozen from now on. */
    void launch(
            AccountId me, Instant now, Instant opens, Instant closes, String frozen, int invitedPeople, int mailPeople) {
        requireProposed();
        requireSecondPerson(me);
        stage = WaveStage.LAUNCHED;
        approvedBy = me;
        launchedAt = now;
        opensAt = opens;
        closesAt = closes;
        fingerprint = frozen;
        invited = invitedPeople;
        byMail = mailPeople;
    }

    /** The coordinator has told people that they will be asked. */
    void announced(Instant now) {
        announcedAt = now;
    }

    void mailsQueued(Instant now) {
        mailsQueuedAt = now;
    }

    /** Nobody is sent an invitation any more, and no link can be made; so many people got none. */
    void invitationsSettled(int withoutMail) {
        keyDeleted = true;
        undelivered = withoutMail;
    }

    void codesPrinted(Instant now) {
        codesPrintedAt = now;
    }

    void closed(Instant now) {
        stage = WaveStage.IN_REVIEW;
        closedAt = now;
    }

    void released(Instant now) {
        stage = WaveStage.RELEASED;
        releasedAt = now;
    }

    /** The results are gone from the screens; until they are released anew it is under review again. */
    void releaseWithdrawn() {
        stage = WaveStage.IN_REVIEW;
        releasedAt = null;
    }

    void lapsed() {
        stage = WaveStage.LAPSED;
    }

    /**
     * Checks that it is not the account's own plan.
     *
     * @throws Refusal if it is
     */
    void requireSecondPerson(AccountId me) {
        if (isOwnOf(me)) {
            throw Refusal.of("pulse.approve.own");
        }
    }

    /** Whether the account ever planned, changed or proposed it, whoever did so after. */
    boolean isOwnOf(AccountId me) {
        return planners.contains(me);
    }

    void requireDraft() {
        if (stage != WaveStage.DRAFT) {
            throw Refusal.of("pulse.plan.notDraft");
        }
    }

    /** Whether it is to be launched with a key that must be made and tried first. */
    boolean awaitsSeal() {
        return stage == WaveStage.PROPOSED && thresholds.thresholds().needSeal();
    }

    void requireProposed() {
        if (stage != WaveStage.PROPOSED) {
            throw Refusal.of("pulse.approve.notProposed");
        }
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    WaveStatus status(Instant now) {
        return switch (stage) {
            case DRAFT -> refusedBecause == null ? WaveStatus.DRAFT : WaveStatus.REFUSED;
            case PROPOSED -> WaveStatus.PROPOSED;
            case LAUNCHED ->
                opensAt != null && now.isBefore(opensAt)
                        ? WaveStatus.LAUNCHED
                        : closesAt != null && now.isBefore(closesAt) ? WaveStatus.OPEN : WaveStatus.IN_REVIEW;
            case IN_REVIEW -> WaveStatus.IN_REVIEW;
            case RELEASED -> WaveStatus.RELEASED;
            case LAPSED -> WaveStatus.LAPSED;
        };
    }

    boolean isLaunched() {
        return launchedAt != null;
    }

    boolean isReleased() {
        return stage == WaveStage.RELEASED;
    }

    /** Whether paper codes wait to be printed; after three days nobody can any more. */
    boolean hasCodesToPrint(Instant now) {
        Instant gone = codesGoneAt();
        return gone != null && codesPrintedAt == null && now.isBefore(gone);
    }

    /** When the codes are gone, printed or not. */
    @Nullable Instant codesGoneAt() {
        return launchedAt == null ? null : launchedAt.plus(CODES_LIVE_DAYS, ChronoUnit.DAYS);
    }

    /** How many people got a paper code. */
    int onPaper() {
        return invited == null || byMail == null ? 0 : invited - byMail;
    }

    /** What the form would yield if nothing were changed. */
    WaveDraft draft(Set<String> rotating) {
        return new WaveDraft(
                kind, audience, opensOn, closesOn, rotating, thresholds, groupSize, merges, expectedPercent, contact,
                attributes);
    }

    WaveId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    WaveKind kind() {
        return kind;
    }

    WaveStage stage() {
        return stage;
    }

    List<ItemRef> items() {
        return List.copyOf(items);
    }

    /** About how long the paper takes, in words. */
    Message length() {
        return Message.of("pulse.length", Math.ceilDiv(items.size(), ITEMS_PER_MINUTE));
    }

    String contact() {
        return contact;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    ThresholdPreset thresholds() {
        return thresholds;
    }

    List<PulseAttribute> attributes() {
        return attributes;
    }

    @Nullable AccountId proposedBy() {
        return proposedBy;
    }

    @Nullable Instant proposedAt() {
        return proposedAt;
    }

    @Nullable String proposedFingerprint() {
        return proposedFingerprint;
    }

    @Nullable RefusalReason refusedBecause() {
        return refusedBecause;
    }

    /** How often and why it was sent back, the first time first. */
    List<PlanRefusal> refusals() {
        return List.copyOf(refusals);
    }

    @Nullable AccountId approvedBy() {
        return approvedBy;
    }

    @Nullable Instant announcedAt() {
        return announcedAt;
    }

    @Nullable Instant launchedAt() {
        return launchedAt;
    }

    @Nullable Instant opensAt() {
        return opensAt;
    }

    @Nullable Instant closesAt() {
        return closesAt;
    }

    @Nullable String fingerprint() {
        return fingerprint;
    }

    int invited() {
        return invited == null ? 0 : invited;
    }

    int byMail() {
        return byMail == null ? 0 : byMail;
    }

    @Nullable Instant mailsQueuedAt() {
        return mailsQueuedAt;
    }

    /** Whether all invitations by mail are sent or given up. */
    boolean isSettled() {
        return keyDeleted;
    }

    /** How many of those invited by mail got none; not known before all are sent or given up. */
    @Nullable Integer undelivered() {
        return undelivered;
    }

    @Nullable Instant codesPrintedAt() {
        return codesPrintedAt;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    @Nullable Instant releasedAt() {
        return releasedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
