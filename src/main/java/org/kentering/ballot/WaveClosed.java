package org.kentering.ballot;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** A wave takes no answers any more, and all codes are gone. */
public record WaveClosed(WaveId wave) implements Fact {

    @Override
    public String action() {
        return "ballot.closed";
    }

    @Override
    public UUID object() {
        return wave.value();
    }
}
