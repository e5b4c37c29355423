package org.kentering.ballot;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/** A wave was launched and frozen; the fingerprint names what was approved. */
public record WaveLaunched(WaveId wave, String fingerprint) implements Fact {

    @Override
    public String action() {
        return "ballot.launched";
    }

    @Override
    public UUID object() {
        return wave.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(fingerprint);
    }
}
