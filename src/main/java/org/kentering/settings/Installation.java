package org.kentering.settings;

import java.time.Instant;
import java.util.UUID;

/**
 * What was fixed when this database was first started on.
 *
 * @param demo whether it holds the sample company
 */
public record Installation(UUID id, Instant firstStart, boolean demo) {}
