package org.kentering.programme;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** The units that a programme is for changed. */
public record ProgrammeRescoped(ProgrammeId id) implements Fact {

    @Override
    public String action() {
        return "programme.rescoped";
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
