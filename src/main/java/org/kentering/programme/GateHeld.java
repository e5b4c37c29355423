package org.kentering.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/** The sponsor wants the gate to be asked again, from a named day on. */
public record GateHeld(ProgrammeId id, PhaseKey phase, LocalDate until) implements Fact {

    @Override
    public String action() {
        return "programme.gateHeld";
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
        return Optional.of(phase.number() + " until " + until);
    }
}
