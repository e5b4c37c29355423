package org.kentering.stakeholder;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;

/** How somebody was rated once, by whom and why. */
@Entity
@Table(name = "stakeholder_rating")
class Rating {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stakeholder_id"))
    private StakeholderId stakeholder;

    private @Nullable Integer influence;

    private @Nullable Integer affectedness;

    @Enumerated(EnumType.STRING)
    private @Nullable Attitude attitude;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rated_by"))
    private AccountId ratedBy;

    private Instant ratedAt;

    protected Rating() {}

    Rating(StakeholderId stakeholder, RatingDraft draft, AccountId ratedBy, Instant ratedAt) {
        this.id = UUID.randomUUID();
        this.stakeholder = stakeholder;
        this.influence = draft.influence();
        this.affectedness = draft.affectedness();
        this.attitude = draft.attitude();
        this.reason = draft.reason();
        this.ratedBy = ratedBy;
        this.ratedAt = ratedAt;
    }

    @Nullable Integer influence() {
        return influence;
    }

    @Nullable Integer affectedness() {
        return affectedness;
    }

    @Nullable Attitude attitude() {
        return attitude;
    }

    String reason() {
        return reason;
    }

    AccountId ratedBy() {
        return ratedBy;
    }

    Instant ratedAt() {
        return ratedAt;
    }
}
