package org.kentering.stakeholder;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kentering.identity.AccountId;

/** That somebody from outside of the programme's coordination read a file, and why. */
@Entity
@Table(name = "stakeholder_reading")
class Reading {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stakeholder_id"))
    private StakeholderId stakeholder;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "read_by"))
    private AccountId readBy;

    private Instant readAt;

    protected Reading() {}

    Reading(StakeholderId stakeholder, String reason, AccountId readBy, Instant readAt) {
        this.id = UUID.randomUUID();
        this.stakeholder = stakeholder;
        this.reason = reason;
        this.readBy = readBy;
        this.readAt = readAt;
    }

    String reason() {
        return reason;
    }

    AccountId readBy() {
        return readBy;
    }

    Instant readAt() {
        return readAt;
    }
}
