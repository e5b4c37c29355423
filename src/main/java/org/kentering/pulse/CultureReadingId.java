package org.kentering.pulse;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies what was decided about the stage of a group. */
@Embeddable
public record CultureReadingId(UUID value) implements Serializable {}
