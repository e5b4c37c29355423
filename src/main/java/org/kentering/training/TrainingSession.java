package org.kentering.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.programme.ProgrammeId;

/** A training at a certain time with a certain number of seats: open, then begun; or cancelled before. */
@Entity
@Table(name = "training_session")
class TrainingSession {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SessionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "training_id"))
    private TrainingId training;

    private Instant startsAt;

    private int minutes;

    private String place;

    private @Nullable String link;

    private String trainer;

    private int seats;

    /** Counted by the database itself when somebody enrols: written here it would overwrite a count just made. */
    @Column(updatable = false)
    private int taken;

    private boolean cancelled;

    @Version
    private @Nullable Long version;

    protected TrainingSession() {}

    TrainingSession(ProgrammeId programme, SessionDraft draft, ZoneId zone) {
        this.id = SessionId.random();
        this.programme = programme;
        schedule(draft, zone);
    }

    /** Sets time, place and seats, as long as it was not cancelled. */
    final void schedule(SessionDraft draft, ZoneId zone) {
        if (cancelled) {
            throw Refusal.of("training.session.isCancelled");
        }
        if (draft.place().isEmpty() && draft.link().isEmpty()) {
            throw Refusal.of("training.session.needsPlace");
        }
        if (draft.seats() < taken) {
            throw Refusal.of("training.session.seatsTaken", taken);
        }
        training = draft.training();
        startsAt = draft.startsAt().atZone(zone).toInstant();
        minutes = draft.minutes();
        place = draft.place();
        link = draft.link().isEmpty()
                ? null
                : WebLink.of(draft.link()).orElseThrow(() -> Refusal.of("training.session.link"));
        trainer = draft.trainer();
        seats = draft.seats();
    }

    void cancel(Instant now) {
        if (!startsAt.isAfter(now)) {
            throw Refusal.of("training.session.hasBegun");
        }
        cancelled = true;
    }

    void requireBookable(Instant now) {
        if (cancelled) {
            throw Refusal.of("training.session.isCancelled");
        }
        if (!startsAt.isAfter(now)) {
            throw Refusal.of("training.session.hasBegun");
        }
    }

    /** Who was there is known once it began. */
    void requireBegun(Instant now) {
        if (cancelled) {
            throw Refusal.of("training.session.isCancelled");
        }
        if (startsAt.isAfter(now)) {
            throw Refusal.of("training.session.notYet");
        }
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    SessionId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    TrainingId training() {
        return training;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }

    String place() {
        return place;
    }

    @Nullable String link() {
        return link;
    }
}
