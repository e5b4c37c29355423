package org.kentering.stakeholder;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** An engagement action was planned, changed, done, taken back, or lost its owner. */
public record EngagementChanged(EngagementId engagement, ProgrammeId inProgramme, Kind kind) implements Fact {

    /** What happened. */
    public enum Kind {
        PLANNED,
        CHANGED,
        DONE,
        OPENED,
        REMOVED,
        OWNER_LEFT
    }

    @Override
    public String action() {
        return "stakeholder.engagementChanged";
    }

    @Override
    public UUID object() {
        return engagement.value();
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
