package org.kentering.pulse;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** That compliance sent a plan back, when and why. */
@Embeddable
public record PlanRefusal(@Enumerated(EnumType.STRING) RefusalReason reason, Instant refusedAt)
        implements Serializable {}
