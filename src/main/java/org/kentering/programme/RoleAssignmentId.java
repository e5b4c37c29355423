package org.kentering.programme;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a role that somebody holds in a programme. */
@Embeddable
public record RoleAssignmentId(UUID value) implements Serializable {

    public static RoleAssignmentId random() {
        return new RoleAssignmentId(UUID.randomUUID());
    }
}
