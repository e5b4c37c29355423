package org.kentering.ballot;

import java.io.Serializable;
import java.util.UUID;

/** Names one ballot: one wave of a survey, from launch to the end of its results. */
public record BallotId(UUID value) implements Serializable {

    static BallotId random() {
        return new BallotId(UUID.randomUUID());
    }
}
