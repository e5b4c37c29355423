package org.kentering.ballot;

import java.time.Instant;
import java.util.UUID;

/**
 * A release that was taken back.
 *
 * @param by the account that took it back
 * @param reason in the words of that person
 */
public record WithdrawnRelease(Instant releasedAt, Instant withdrawnAt, UUID by, String reason) {}
