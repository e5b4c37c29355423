package org.kentering.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies somebody's seat in a session. */
@Embeddable
public record EnrolmentId(UUID value) implements Serializable {

    public static EnrolmentId random() {
        return new EnrolmentId(UUID.randomUUID());
    }
}
