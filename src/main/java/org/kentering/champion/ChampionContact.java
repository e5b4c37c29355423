package org.kentering.champion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kentering.exchange.CleanText;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Refusal;

/** That champion and coordinator met. Written once, never changed. */
@Entity
@Table(name = "champion_contact")
class ChampionContact {

    static final int LONGEST_NOTE = 2000;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "champion_id"))
    private ChampionId champion;

    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "logged_by"))
    private AccountId loggedBy;

    private Instant loggedAt;

    protected ChampionContact() {}

    /**
     * Notes it down.
     *
     * @throws Refusal if it lies ahead, or the note is too long
     */
    ChampionContact(ChampionId champion, ContactDraft draft, AccountId by, Instant now, LocalDate today) {
        if (draft.happenedOn().isAfter(today)) {
            throw Refusal.of("champion.contact.ahead");
        }
        String clean = CleanText.of(draft.note());
        if (clean.codePointCount(0, clean.length()) > LONGEST_NOTE) {
            throw Refusal.of("champion.contact.noteLength", LONGEST_NOTE);
        }
        this.id = UUID.randomUUID();
        this.champion = champion;
        this.happenedOn = draft.happenedOn();
        this.kind = draft.kind();
        this.note = clean;
        this.loggedBy = by;
        this.loggedAt = now;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    ContactKind kind() {
        return kind;
    }

    String note() {
        return note;
    }

    AccountId loggedBy() {
        return loggedBy;
    }
}
