package org.kentering.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a training of one programme. */
@Embeddable
public record TrainingId(UUID value) implements Serializable {

    public static TrainingId random() {
        return new TrainingId(UUID.randomUUID());
    }
}
