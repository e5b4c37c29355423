package org.kentering.stakeholder;

import java.time.Instant;

/**
 * What changed in a file once.
 *
 * @param before empty where nothing was said, or nothing is to be said
 * @param reason empty where none was given
 * @param by empty where the installation did it
 */
public record ChangeDetails(Instant at, String by, ChangeKind what, String before, String after, String reason) {}
