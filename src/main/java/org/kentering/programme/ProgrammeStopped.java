package org.kentering.programme;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** A programme was ended by a decision; from now on it is only read. */
public record ProgrammeStopped(ProgrammeId id) implements Fact {

    @Override
    public String action() {
        return "programme.stopped";
    }

    @Override
    public UUID object() {
        return id.value();
    }

    @Override
    public UUID programme() {
        return id.value();
    }
}
