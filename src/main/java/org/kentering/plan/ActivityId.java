package org.kentering.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an activity. */
@Embeddable
public record ActivityId(UUID value) implements Serializable {

    public static ActivityId random() {
        return new ActivityId(UUID.randomUUID());
    }
}
