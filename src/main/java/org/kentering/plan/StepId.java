package org.kentering.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a step of a plan. */
@Embeddable
public record StepId(UUID value) implements Serializable {

    public static StepId random() {
        return new StepId(UUID.randomUUID());
    }
}
