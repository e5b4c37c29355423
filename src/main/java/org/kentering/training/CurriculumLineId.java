package org.kentering.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a line of a curriculum. */
@Embeddable
public record CurriculumLineId(UUID value) implements Serializable {

    public static CurriculumLineId random() {
        return new CurriculumLineId(UUID.randomUUID());
    }
}
