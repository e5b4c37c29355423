package org.kentering.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a person of the organisation. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
