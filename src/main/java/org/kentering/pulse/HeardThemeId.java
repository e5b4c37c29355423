package org.kentering.pulse;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a theme that was named after a wave. */
@Embeddable
public record HeardThemeId(UUID value) implements Serializable {}
