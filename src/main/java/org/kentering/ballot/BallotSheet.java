package org.kentering.ballot;

/**
 * An open ballot paper: what may be asked and said to whoever holds the link. Nothing in it says who that is.
 *
 * @param group the only thing that will be stored beside the answers
 */
public record BallotSheet(WaveId wave, BallotPlan plan, String fingerprint, ReportingTree.Node group) {}
