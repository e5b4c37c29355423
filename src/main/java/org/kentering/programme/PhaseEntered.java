package org.kentering.programme;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/** A programme went on to its next phase, or back to an earlier one. */
public record PhaseEntered(ProgrammeId id, PhaseKey from, PhaseKey to) implements Fact {

    public boolean isIteration() {
        return to.isBefore(from);
    }

    @Override
    public String action() {
        return isIteration() ? "programme.phaseIterated" : "programme.phaseEntered";
    }

    @Override
    public UUID object() {
        return id.value();
    }

    @Override
    public UUID programme() {
        return id.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(from.number() + " > " + to.number());
    }
}
