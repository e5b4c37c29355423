package org.kentering.ballot;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** The results of a wave may not be read any more, because something about them was wrong. */
public record WaveWithdrawn(WaveId wave) implements Fact {

    @Override
    public String action() {
        return "ballot.withdrawn";
    }

    @Override
    public UUID object() {
        return wave.value();
    }
}
