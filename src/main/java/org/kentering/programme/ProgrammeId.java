package org.kentering.programme;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a programme. */
@Embeddable
public record ProgrammeId(UUID value) implements Serializable {

    public static ProgrammeId random() {
        return new ProgrammeId(UUID.randomUUID());
    }
}
