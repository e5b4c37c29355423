package org.kentering.pulse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.CellId;
import org.kentering.ballot.WaveId;
import org.kentering.exchange.CleanText;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;

/** What a coordinator made of the proposal for a group in a wave. */
@Entity
@Table(name = "pulse_culture_stage")
class CultureReading {

    private static final int LONGEST = 600;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CultureReadingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "wave_id"))
    private WaveId wave;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cell_id"))
    private CellId cell;

    @Enumerated(EnumType.STRING)
    private CultureStage proposed;

    @Enumerated(EnumType.STRING)
    private CultureStage stage;

    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private AccountId decidedBy;

    private LocalDate decidedOn;

    @Version
    private @Nullable Long version;

    protected CultureReading() {}

    CultureReading(WaveId wave, CellId cell, CultureStage proposed) {
        this.id = new CultureReadingId(UUID.randomUUID());
        this.wave = wave;
        this.cell = cell;
        this.proposed = proposed;
    }

    /** Confirms the proposal, or says another stage and why. */
    void decide(CultureStage decided, String why, AccountId me, LocalDate today) {
        String words = CleanText.orNull(why);
        if (decided != proposed && words == null) {
            throw Refusal.of("pulse.culture.reasonMissing");
        }
        if (words != null && words.codePointCount(0, words.length()) > LONGEST) {
            throw Refusal.of("pulse.ledger.sentenceTooLong", LONGEST);
        }
        stage = decided;
        reason = decided == proposed ? null : words;
        decidedBy = me;
        decidedOn = today;
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    CultureReadingId id() {
        return id;
    }

    CellId cell() {
        return cell;
    }

    CultureStage stage() {
        return stage;
    }

    @Nullable String reason() {
        return reason;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
