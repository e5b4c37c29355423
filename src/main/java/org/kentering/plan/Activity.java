package org.kentering.plan;

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
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.PersonId;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.ProgrammeId;

/** Something that somebody does for the change: planned, running, then done or dropped. */
@Entity
@Table(name = "activity")
class Activity {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NOTE = 4000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActivityId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    private String title;

    private String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable PersonId owner;

    private LocalDate startsOn;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    @Enumerated(EnumType.STRING)
    private PhaseKey phase;

    @Enumerated(EnumType.STRING)
    private ChangeLevel changeLevel;

    private boolean promise;

    private @Nullable Integer stepNumber;

    private @Nullable LocalDate doneOn;

    @Version
    private @Nullable Long version;

    protected Activity() {}

    Activity(ProgrammeId programme, ActivityDraft draft, LocalDate today) {
        this.id = ActivityId.random();
        this.programme = programme;
        write(draft, today);
    }

    /** Takes over what a form says. */
    final void write(ActivityDraft draft, LocalDate today) {
        if (draft.title().isBlank()) {
            throw Refusal.of("plan.activity.needsTitle");
        }
        if (draft.due().isBefore(draft.start())) {
            throw Refusal.of("plan.activity.dueBeforeStart");
        }
        if (draft.promise() && draft.owner() == null) {
            throw Refusal.of("plan.activity.promiseNeedsSponsor");
        }
        title = draft.title().strip();
        note = draft.note().strip();
        owner = draft.owner();
        startsOn = draft.start();
        dueOn = draft.due();
        phase = draft.phase();
        changeLevel = draft.level();
        promise = draft.promise();
        stepNumber = draft.step();
        become(draft.status(), today);
    }

    /** Its owner says that it is done, or that it is not after all. */
    void tick(boolean done, LocalDate today) {
        if (status == ActivityStatus.DROPPED) {
            throw Refusal.of("plan.activity.dropped");
        }
        become(done ? ActivityStatus.DONE : ActivityStatus.RUNNING, today);
    }

    void become(ActivityStatus next, LocalDate today) {
        if (next == ActivityStatus.DONE) {
            doneOn = doneOn == null ? today : doneOn;
        } else {
            doneOn = null;
        }
        status = next;
    }

    /** Who owned it is gone; it waits for somebody else. A promise without its sponsor stays one that was made. */
    void loseOwner() {
        owner = null;
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    ActivityId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    @Nullable PersonId owner() {
        return owner;
    }

    ActivityStatus status() {
        return status;
    }

    @Nullable LocalDate doneOn() {
        return doneOn;
    }

    ActivityDetails details(@Nullable String ownerName, boolean mayEdit, boolean mayTick) {
        return new ActivityDetails(
                id, programme, title, note, owner, ownerName, startsOn, dueOn, status, phase, changeLevel, promise,
                stepNumber, doneOn, mayEdit, mayTick, version == null ? 0 : version);
    }
}
