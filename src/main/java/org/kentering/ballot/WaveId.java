package org.kentering.ballot;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One round of asking. */
@Embeddable
public record WaveId(UUID value) implements Serializable {}
