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

/** What stood in a file before and after a change, by whom and why. */
@Entity
@Table(name = "stakeholder_change")
class FileChange {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stakeholder_id"))
    private StakeholderId stakeholder;

    @Enumerated(EnumType.STRING)
    private ChangeKind what;

    private String saidBefore;

    private String saidAfter;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private @Nullable AccountId changedBy;

    private Instant changedAt;

    protected FileChange() {}

    FileChange(
            StakeholderId stakeholder,
            ChangeKind what,
            String before,
            String after,
            String reason,
            @Nullable AccountId by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.stakeholder = stakeholder;
        this.what = what;
        this.saidBefore = before;
        this.saidAfter = after;
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = at;
    }

    @Nullable AccountId changedBy() {
        return changedBy;
    }

    ChangeDetails details(String by) {
        return new ChangeDetails(changedAt, by, what, saidBefore, saidAfter, reason);
    }
}
