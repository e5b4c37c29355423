package org.kentering.stakeholder;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a stakeholder of one programme. */
@Embeddable
public record StakeholderId(UUID value) implements Serializable {

    public static StakeholderId random() {
        return new StakeholderId(UUID.randomUUID());
    }
}
