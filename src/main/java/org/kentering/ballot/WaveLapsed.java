package org.kentering.ballot;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** A wave was never released: its answers were deleted on the promised day. */
public record WaveLapsed(WaveId wave) implements Fact {

    @Override
    public String action() {
        return "ballot.lapsed";
    }

    @Override
    public UUID object() {
        return wave.value();
    }
}
