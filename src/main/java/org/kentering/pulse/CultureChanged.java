package org.kentering.pulse;

import java.util.Optional;
import java.util.UUID;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** A stage was confirmed, or another one said. */
public record CultureChanged(WaveId wave, ProgrammeId inProgramme, CultureStage stage) implements Fact {

    @Override
    public String action() {
        return "pulse.culture-decided";
    }

    @Override
    public UUID object() {
        return wave.value();
    }

    @Override
    public UUID programme() {
        return inProgramme.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(stage.name());
    }
}
