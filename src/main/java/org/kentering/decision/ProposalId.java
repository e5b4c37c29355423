package org.kentering.decision;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a proposal. */
@Embeddable
public record ProposalId(UUID value) implements Serializable {

    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }
}
