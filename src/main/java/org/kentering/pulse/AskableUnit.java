package org.kentering.pulse;

import org.kentering.organisation.UnitId;

/**
 * A unit that a wave can ask, with everything below it.
 *
 * @param fresh made, split off or merged a few days ago: it can only be asked as part of what is above it
 */
public record AskableUnit(UnitId id, String name, int depth, int people, boolean fresh) {}
