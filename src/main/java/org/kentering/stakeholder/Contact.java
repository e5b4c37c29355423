package org.kentering.stakeholder;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kentering.identity.AccountId;

/** That somebody spoke to a stakeholder on a day. */
@Entity
@Table(name = "stakeholder_contact")
class Contact {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stakeholder_id"))
    private StakeholderId stakeholder;

    private LocalDate contactOn;

    private String words;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "logged_by"))
    private AccountId loggedBy;

    private Instant loggedAt;

    protected Contact() {}

    Contact(StakeholderId stakeholder, ContactDraft draft, AccountId loggedBy, Instant loggedAt) {
        this.id = UUID.randomUUID();
        this.stakeholder = stakeholder;
        this.contactOn = draft.day();
        this.words = draft.words();
        this.loggedBy = loggedBy;
        this.loggedAt = loggedAt;
    }

    LocalDate contactOn() {
        return contactOn;
    }

    String words() {
        return words;
    }

    AccountId loggedBy() {
        return loggedBy;
    }
}
