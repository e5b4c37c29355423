package org.kentering.decision;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a declaration. */
@Embeddable
public record DeclarationId(UUID value) implements Serializable {

    public static DeclarationId random() {
        return new DeclarationId(UUID.randomUUID());
    }
}
