package org.kentering.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;

/** What somebody states about a criterion that no data can tell. One per criterion and subject; the last one counts. */
@Entity
@Table(name = "declaration")
class Declaration {

    static final int LONGEST_REASON = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DeclarationId id;

    @Embedded
    private Subject subject;

    private String criterion;

    private boolean fulfilled;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "declared_by"))
    private AccountId declaredBy;

    private Instant declaredAt;

    @Version
    private @Nullable Long version;

    protected Declaration() {}

    Declaration(Subject subject, String criterion, boolean fulfilled, String reason, AccountId by, Instant now) {
        this.id = DeclarationId.random();
        this.subject = subject;
        this.criterion = criterion;
        state(fulfilled, reason, by, now);
    }

    void restate(boolean nowFulfilled, String why, AccountId by, Instant now) {
        state(nowFulfilled, why, by, now);
    }

    private void state(boolean nowFulfilled, String why, AccountId by, Instant now) {
        if (why.isBlank()) {
            throw Refusal.of("decision.declaration.needsReason");
        }
        fulfilled = nowFulfilled;
        reason = why.strip();
        declaredBy = by;
        declaredAt = now;
    }

    void check(@Nullable Long seen) {
        if (seen == null) {
            throw new StaleVersion();
        }
        StaleVersion.check(seen, version);
    }

    DeclarationId id() {
        return id;
    }

    String criterion() {
        return criterion;
    }

    boolean isFulfilled() {
        return fulfilled;
    }

    DeclarationDetails details() {
        return new DeclarationDetails(
                id, fulfilled, reason, declaredBy, declaredAt, version == null ? 0 : version);
    }
}
