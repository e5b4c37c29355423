package org.kentering.ballot;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** The results of a wave may be read from now on. */
public record WaveReleased(WaveId wave) implements Fact {

    @Override
    public String action() {
        return "ballot.released";
    }

    @Override
    public UUID object() {
        return wave.value();
    }
}
