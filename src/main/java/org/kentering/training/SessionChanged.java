package org.kentering.training;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** A session, or who has a seat in it, changed. */
public record SessionChanged(SessionId session, ProgrammeId inProgramme, Kind kind) implements Fact {

    /** What happened. */
    public enum Kind {
        SCHEDULED,
        CHANGED,
        CANCELLED,
        ENROLLED,
        WITHDRAWN,
        ATTENDANCE,
        HOURS_FREED
    }

    @Override
    public String action() {
        return "training.sessionChanged";
    }

    @Override
    public UUID object() {
        return session.value();
    }

    @Override
    public UUID programme() {
        return inProgramme.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(kind.name());
    }
}
