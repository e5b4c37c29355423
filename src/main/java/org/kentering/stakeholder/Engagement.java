package org.kentering.stakeholder;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.PersonId;
import org.kentering.programme.ProgrammeId;

/** Something that a person does with or for a stakeholder until a day: open, then done, and open again if it was not. */
@Entity
@Table(name = "engagement")
class Engagement {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EngagementId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stakeholder_id"))
    private StakeholderId stakeholder;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable PersonId owner;

    private LocalDate dueOn;

    private @Nullable LocalDate doneOn;

    @Version
    private @Nullable Long version;

    protected Engagement() {}

    Engagement(Stakeholder stakeholder, EngagementDraft draft) {
        this.id = EngagementId.random();
        this.stakeholder = stakeholder.id();
        this.programme = stakeholder.programme();
        plan(draft);
    }

    final void plan(EngagementDraft draft) {
        title = draft.title();
        owner = draft.owner();
        dueOn = draft.due();
    }

    void tick(boolean done, LocalDate today) {
        doneOn = done ? today : null;
    }

    void loseOwner() {
        owner = null;
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    EngagementId id() {
        return id;
    }

    StakeholderId stakeholder() {
        return stakeholder;
    }

    ProgrammeId programme() {
        return programme;
    }

    @Nullable PersonId owner() {
        return owner;
    }
}
