package org.kentering.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a session of a training. */
@Embeddable
public record SessionId(UUID value) implements Serializable {

    public static SessionId random() {
        return new SessionId(UUID.randomUUID());
    }
}
