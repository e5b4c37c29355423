package org.kentering.programme;

import java.util.UUID;
import org.kentering.kernel.Fact;

/** The coordinator changed what the programme says about itself. */
public record ProgrammeDescribed(ProgrammeId id) implements Fact {

    @Override
    public String action() {
        return "programme.described";
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
