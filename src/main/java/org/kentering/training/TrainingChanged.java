package org.kentering.training;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** The trainings or the curriculum of a programme changed. */
public record TrainingChanged(UUID changed, ProgrammeId inProgramme, Kind kind) implements Fact {

    /** What happened. */
    public enum Kind {
        COPIED,
        ADDED,
        RETIRED,
        RESTORED,
        PLANNED,
        UNPLANNED
    }

    @Override
    public String action() {
        return "training.curriculumChanged";
    }

    @Override
    public UUID object() {
        return changed;
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
