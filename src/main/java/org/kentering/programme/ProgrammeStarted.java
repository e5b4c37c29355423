package org.kentering.programme;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** An administrator started a programme. */
public record ProgrammeStarted(ProgrammeId id, ProgrammeKey key) implements Fact {

    @Override
    public String action() {
        return "programme.started";
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
