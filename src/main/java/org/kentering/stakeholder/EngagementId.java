package org.kentering.stakeholder;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an engagement action. */
@Embeddable
public record EngagementId(UUID value) implements Serializable {

    public static EngagementId random() {
        return new EngagementId(UUID.randomUUID());
    }
}
