package org.kentering.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.LocalTextConverter;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;

/** Something that one person asks for and another decides: open, then decided or withdrawn, and never again open. */
@Entity
@Table(name = "proposal")
class Proposal {

    static final int LONGEST_REASON = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id;

    @Embedded
    private Subject subject;

    @Convert(converter = LocalTextConverter.class)
    private LocalText title;

    private String path;

    @Enumerated(EnumType.STRING)
    private Role askedRole;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private AccountId askedBy;

    private Instant askedAt;

    @Convert(converter = CriterionSnapshotsConverter.class)
    private List<CriterionSnapshot> criteria;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.OPEN;

    /** The subject as long as the proposal is open, else nothing: unique, so nobody can ask twice at once. */
    private @Nullable String openSubject;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable String reason;

    private @Nullable LocalDate heldUntil;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private @Nullable AccountId closedBy;

    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    protected Proposal() {}

    Proposal(
            Subject subject,
            LocalText title,
            String path,
            Role askedRole,
            Audience audience,
            List<CriterionSnapshot> criteria,
            AccountId askedBy,
            Instant now) {
        this.id = ProposalId.random();
        this.subject = subject;
        this.title = title;
        this.path = path;
        this.askedRole = askedRole;
        this.audience = audience;
        this.criteria = List.copyOf(criteria);
        this.askedBy = askedBy;
        this.askedAt = now;
        this.openSubject = subject.kind() + ":" + subject.id();
    }

    void decide(DecisionDraft decision, AccountId by, Instant now, LocalDate today) {
        requireOpen();
        if (by.equals(askedBy)) {
            throw Refusal.of("decision.proposal.ownProposal");
        }
        if (decision.reason().isBlank()) {
            throw Refusal.of("decision.proposal.needsReason");
        }
        LocalDate until = decision.until();
        boolean hold = decision.verdict() == Verdict.HOLD;
        if (hold && (until == null || !until.isAfter(today))) {
            throw Refusal.of("decision.proposal.needsDate");
        }
        verdict = decision.verdict();
        reason = decision.reason().strip();
        heldUntil = hold ? until : null;
        close(ProposalStatus.DECIDED, by, now);
    }

    void withdraw(AccountId by, Instant now) {
        requireOpen();
        if (!by.equals(askedBy)) {
            throw Refusal.of("decision.proposal.notYours");
        }
        close(ProposalStatus.WITHDRAWN, by, now);
    }

    private void requireOpen() {
        if (status != ProposalStatus.OPEN) {
            throw Refusal.of("decision.proposal.closed");
        }
    }

    private void close(ProposalStatus how, AccountId by, Instant now) {
        status = how;
        openSubject = null;
        closedBy = by;
        closedAt = now;
    }

    ProposalId id() {
        return id;
    }

    Subject subject() {
        return subject;
    }

    Role askedRole() {
        return askedRole;
    }

    Audience audience() {
        return audience;
    }

    AccountId askedBy() {
        return askedBy;
    }

    ProposalStatus status() {
        return status;
    }

    @Nullable Verdict verdict() {
        return verdict;
    }

    @Nullable LocalDate heldUntil() {
        return heldUntil;
    }

    @Nullable Long version() {
        return version;
    }

    ProposalDetails details() {
        return new ProposalDetails(
                id, subject, title, path, askedRole, askedBy, askedAt, criteria, status, verdict, reason, heldUntil,
                closedBy, closedAt, version == null ? 0 : version);
    }
}
