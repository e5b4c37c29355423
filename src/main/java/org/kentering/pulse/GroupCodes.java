package org.kentering.pulse;

import org.kentering.ballot.CellId;

/** How many paper codes a group got, spare ones apart, and how many unused ones were destroyed. */
public record GroupCodes(CellId group, String name, int issued, int spare, int destroyed) {}
