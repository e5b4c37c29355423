package org.kentering.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a unit. */
@Embeddable
public record UnitId(UUID value) implements Serializable {

    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }
}
