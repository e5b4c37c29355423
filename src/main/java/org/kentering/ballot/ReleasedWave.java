package org.kentering.ballot;

import java.time.Instant;

/** A wave whose results may be read. */
public record ReleasedWave(WaveId wave, BallotPlan plan, String fingerprint, Instant releasedAt) {}
