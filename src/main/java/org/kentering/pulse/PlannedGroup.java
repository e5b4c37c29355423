package org.kentering.pulse;

import org.kentering.ballot.CellId;

/**
 * A group of a planned report.
 *
 * @param depth 0 for everybody
 * @param leaf whether people sit in it, and not in groups below it
 * @param reachesPercent how likely it is that enough of its people answer, if as many do as expected
 * @param shownPercent how likely it is to be shown as a group of its own; to protect neighbours that is less often
 */
public record PlannedGroup(CellId id, String name, int depth, boolean leaf, int invited, int reachesPercent, int shownPercent) {}
