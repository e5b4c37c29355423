package org.kentering.pulse;

import org.kentering.ballot.CellId;

/**
 * A group of a planned report.
 *
 * @param depth 0 for everybody
 * @param leaf whether people sit in it, and not in groups below it
 * @param shownPercent how likely it is to be shown, if as many answer as expected
 */
public record PlannedGroup(CellId id, String name, int depth, boolean leaf, int invited, int shownPercent) {}
