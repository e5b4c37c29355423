package org.kentering.stakeholder;

import java.time.Instant;

/** That somebody from outside read the file, and the reason they gave. */
public record ReadingDetails(Instant at, String by, String reason) {}
