package org.kentering.pulse;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** A consultation of the works council was written down. */
public record ConsultationRecorded(UUID consultation, ProgrammeId inProgramme, ConsultationKind kind) implements Fact {

    @Override
    public String action() {
        return "pulse.consultation-recorded";
    }

    @Override
    public UUID object() {
        return consultation;
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
