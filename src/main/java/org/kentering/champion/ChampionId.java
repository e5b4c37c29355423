package org.kentering.champion;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a champion of a programme; the same value as that of the role that the person holds. */
@Embeddable
public record ChampionId(UUID value) implements Serializable {}
