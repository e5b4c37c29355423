package org.kentering.voice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

/** Something that somebody said, on its way from new to resolved. */
@Entity
@Table(name = "voice_entry")
class VoiceEntry {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VoiceEntryId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private @Nullable AccountId author;

    private @Nullable String authorName;

    private @Nullable String replyHash;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String theme;

    private String words;

    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private EntryStatus status = EntryStatus.NEW;

    private boolean stillOpen = true;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "routed_person_id"))
    private @Nullable PersonId routedPerson;

    @Enumerated(EnumType.STRING)
    private @Nullable Role routedRole;

    private @Nullable String answer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable AccountId answeredBy;

    private @Nullable Instant answeredAt;

    private @Nullable String reopenedBecause;

    private @Nullable String publishedWords;

    private @Nullable Instant publishedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "escalated_by"))
    private @Nullable AccountId escalatedBy;

    private @Nullable Instant escalatedAt;

    private @Nullable String escalationReason;

    private @Nullable Integer peopleConcerned;

    private @Nullable LocalDate concernedSince;

    private @Nullable String decision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    protected VoiceEntry() {}

    VoiceEntry(ProgrammeId programme, VoiceEntryDraft draft, AccountId author, Instant now) {
        this.id = draft.id();
        this.programme = programme;
        this.unit = draft.unit();
        this.author = author;
        this.kind = draft.kind();
        this.theme = draft.theme();
        this.words = Line.of(draft.words());
        this.recordedAt = now;
    }

    /** Said by somebody without an account; of when only the week is known. */
    VoiceEntry(OpenEntry said) {
        this.id = said.id();
        this.programme = said.programme();
        this.unit = said.unit();
        this.authorName = said.name();
        this.replyHash = said.replyHash();
        this.kind = said.kind();
        this.theme = said.theme();
        this.words = Line.of(said.words());
        this.recordedAt = said.week();
    }

    /** Says the same in other words, for instance because a name stood in them. */
    void reword(String newWords) {
        words = Line.of(newWords);
    }

    void answer(String newAnswer, AccountId by, Instant now) {
        requireNotResolved();
        say(newAnswer, by, now);
        become(EntryStatus.ANSWERED);
    }

    void routeTo(PersonId person) {
        requireOpen();
        routedPerson = person;
        routedRole = null;
        become(EntryStatus.ROUTED);
    }

    void routeTo(Role role) {
        requireOpen();
        routedPerson = null;
        routedRole = role;
        become(EntryStatus.ROUTED);
    }

    /** Whoever was asked to take care cannot any more: it waits for the coordinator again. */
    void returnToInbox() {
        if (status != EntryStatus.ROUTED) {
            throw new IllegalStateException("only what was routed comes back");
        }
        routedPerson = null;
        routedRole = null;
        become(reopenedBecause == null ? EntryStatus.NEW : EntryStatus.REOPENED);
    }

    void takeUp() {
        requireOpen();
        if (status == EntryStatus.IN_PROGRESS) {
            throw Refusal.of("voice.entry.inProgressAlready");
        }
        become(EntryStatus.IN_PROGRESS);
    }

    /**
     * Settles it. Whoever said it reads what was done.
     *
     * @param outcome what was done; may be left out if it was answered before
     */
    void resolve(@Nullable String outcome, AccountId by, Instant now) {
        requireNotResolved();
        if (outcome != null && !outcome.isBlank()) {
            say(outcome, by, now);
        } else if (answer == null) {
            throw Refusal.of("voice.entry.outcomeMissing");
        }
        become(EntryStatus.RESOLVED);
    }

    void reopen(String because) {
        if (!isSettled()) {
            throw Refusal.of("voice.entry.openAlready");
        }
        reopenedBecause = Line.of(because);
        become(EntryStatus.REOPENED);
    }

    boolean isSettled() {
        return status == EntryStatus.ANSWERED || status == EntryStatus.RESOLVED;
    }

    /** Tells everybody in the programme of a win, in words that everybody may read. */
    void publish(String newWords, Instant now) {
        if (kind != EntryKind.WIN) {
            throw Refusal.of("voice.entry.onlyWins");
        }
        publishedWords = Line.of(newWords);
        publishedAt = now;
        become(EntryStatus.RESOLVED);
    }

    void escalate(EscalationDraft draft, AccountId by, Instant now, LocalDate today) {
        requireOpen();
        if (isEscalated() && decidedAt == null) {
            throw Refusal.of("voice.entry.escalatedAlready");
        }
        if (draft.people() < 1) {
            throw Refusal.of("voice.entry.peopleMissing");
        }
        if (draft.since().isAfter(today)) {
            throw Refusal.of("voice.entry.sinceAhead");
        }
        escalationReason = Line.of(draft.reason());
        escalatedBy = by;
        escalatedAt = now;
        peopleConcerned = draft.people();
        concernedSince = draft.since();
        decision = null;
        decidedBy = null;
        decidedAt = null;
    }

    /** The sponsor says what is to be done; carrying it out stays the coordinator's. */
    void decide(String newDecision, AccountId sponsor, Instant now) {
        if (!isEscalated() || decidedAt != null) {
            throw Refusal.of("voice.entry.nothingToDecide");
        }
        if (sponsor.equals(escalatedBy)) {
            throw Refusal.of("voice.entry.ownEscalation");
        }
        decision = Line.of(newDecision);
        decidedBy = sponsor;
        decidedAt = now;
        if (status.isWaiting()) {
            become(EntryStatus.IN_PROGRESS);
        }
    }

    /** What was done about it, once the sponsor decided or everybody was told. */
    ThemeDeed deed() {
        if (decidedAt != null && decision != null) {
            return new ThemeDeed(theme, stillOpen ? ThemeDeed.Stage.DOING : ThemeDeed.Stage.DONE, decision);
        }
        return new ThemeDeed(theme, ThemeDeed.Stage.TOLD, Objects.requireNonNull(publishedWords));
    }

    /** The unit is part of another one now. */
    void moveTo(UnitId successor) {
        unit = successor;
    }

    private void say(String newAnswer, AccountId by, Instant now) {
        answer = Line.of(newAnswer);
        answeredBy = by;
        answeredAt = now;
    }

    private void become(EntryStatus next) {
        status = next;
        stillOpen = next.isOpenFor(kind);
    }

    private void requireNotResolved() {
        if (status == EntryStatus.RESOLVED) {
            throw Refusal.of("voice.entry.resolvedAlready");
        }
    }

    private void requireOpen() {
        if (!stillOpen) {
            throw Refusal.of("voice.entry.settledAlready");
        }
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    VoiceEntryId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    UnitId unit() {
        return unit;
    }

    /** Who passed it on; none if it was said without an account. */
    @Nullable AccountId author() {
        return author;
    }

    /** The name that somebody without an account gave; none without one. */
    @Nullable String authorName() {
        return authorName;
    }

    /** Whether it was said without an account. */
    boolean isFromOutside() {
        return replyHash != null;
    }

    EntryKind kind() {
        return kind;
    }

    String theme() {
        return theme;
    }

    String words() {
        return words;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    EntryStatus status() {
        return status;
    }

    boolean isStillOpen() {
        return stillOpen;
    }

    @Nullable PersonId routedPerson() {
        return routedPerson;
    }

    @Nullable Role routedRole() {
        return routedRole;
    }

    @Nullable String answer() {
        return answer;
    }

    @Nullable AccountId answeredBy() {
        return answeredBy;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }

    @Nullable String reopenedBecause() {
        return reopenedBecause;
    }

    @Nullable String publishedWords() {
        return publishedWords;
    }

    boolean isEscalated() {
        return escalatedAt != null;
    }

    @Nullable Instant escalatedAt() {
        return escalatedAt;
    }

    @Nullable String escalationReason() {
        return escalationReason;
    }

    @Nullable Integer peopleConcerned() {
        return peopleConcerned;
    }

    @Nullable LocalDate concernedSince() {
        return concernedSince;
    }

    @Nullable String decision() {
        return decision;
    }

    @Nullable Instant decidedAt() {
        return decidedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
