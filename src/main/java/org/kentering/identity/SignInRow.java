package org.kentering.identity;

import java.time.Instant;

/**
 * A session in a list.
 *
 * @param session what a command on it must carry; not the session's own id
 * @param device browser and system, in words
 * @param mine whether it is the session that asks
 */
public record SignInRow(String session, Instant started, Instant lastUsed, String device, boolean mine) {}
