package org.kentering.pulse;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one version of a question of the company's own. */
@Embeddable
public record OwnItemId(UUID value) implements Serializable {}
