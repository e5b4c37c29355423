package org.kentering.design;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A slot: whoever keeps what happened says who changed a thing last. */
public interface LastChange {

    /** The newest change of the thing with this id, if one is known. */
    Optional<Change> of(UUID thing);

    /** Who changed something, and when. */
    record Change(String who, Instant at) {}
}
