package org.kentering.stakeholder;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.Fold;
import org.kentering.organisation.PersonId;
import org.kentering.programme.ProgrammeId;

/**
 * Somebody in the register. Each act on the file counts as a change of this too, so that one version guards both.
 */
@Entity
@Table(name = "stakeholder")
class Stakeholder {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StakeholderId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    private @Nullable String name;

    private @Nullable String sortName;

    private String functionName;

    private @Nullable Integer influence;

    private @Nullable Integer affectedness;

    private @Nullable LocalDate lastContactOn;

    private boolean escalated;

    private LocalDate registeredOn;

    private @Nullable LocalDate closedOn;

    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected Stakeholder() {}

    Stakeholder(ProgrammeId programme, StakeholderDraft draft, LocalDate today, Instant now) {
        if (draft.person() == null && draft.name().isBlank()) {
            throw Refusal.of("stakeholder.register.needsName");
        }
        this.id = StakeholderId.random();
        this.programme = programme;
        this.person = draft.person();
        if (draft.person() == null) {
            this.name = draft.name();
            this.sortName = Fold.of(draft.name());
        }
        this.functionName = draft.function();
        this.registeredOn = today;
        this.changedAt = now;
    }

    void weigh(@Nullable Integer newInfluence, @Nullable Integer newAffectedness, Instant now) {
        requireOpen();
        influence = newInfluence;
        affectedness = newAffectedness;
        changedAt = now;
    }

    /** Corrects the name of somebody from outside. */
    void rename(String corrected) {
        requireOpen();
        name = corrected;
        sortName = Fold.of(corrected);
    }

    void nameFunction(String function, Instant now) {
        requireOpen();
        functionName = function;
        changedAt = now;
    }

    /** An earlier contact that is noted late does not push back the last one. */
    void contacted(LocalDate day, LocalDate today, Instant now) {
        requireOpen();
        if (day.isAfter(today)) {
            throw Refusal.of("stakeholder.contact.future");
        }
        if (lastContactOn == null || day.isAfter(lastContactOn)) {
            lastContactOn = day;
        }
        changedAt = now;
    }

    void escalate(boolean toSponsor, Instant now) {
        requireOpen();
        escalated = toSponsor;
        changedAt = now;
    }

    /** The file was changed; whoever has this open must look again. */
    void touch(Instant now) {
        changedAt = now;
    }

    void close(LocalDate today, Instant now) {
        requireOpen();
        closedOn = today;
        escalated = false;
        changedAt = now;
    }

    void reopen(Instant now) {
        if (closedOn == null) {
            throw Refusal.of("stakeholder.register.alreadyThere");
        }
        closedOn = null;
        changedAt = now;
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw Refusal.of("stakeholder.register.closed");
        }
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    StakeholderId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    @Nullable PersonId person() {
        return person;
    }

    @Nullable String name() {
        return name;
    }

    String function() {
        return functionName;
    }

    @Nullable Integer influence() {
        return influence;
    }

    @Nullable Integer affectedness() {
        return affectedness;
    }

    @Nullable LocalDate lastContactOn() {
        return lastContactOn;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    boolean isEscalated() {
        return escalated;
    }

    boolean isClosed() {
        return closedOn != null;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
