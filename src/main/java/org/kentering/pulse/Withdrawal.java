package org.kentering.pulse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A release that was taken back.
 *
 * @param by the name of who took it back; none if that account is gone
 */
public record Withdrawal(Instant releasedAt, Instant withdrawnAt, @Nullable String by, String reason) {}
