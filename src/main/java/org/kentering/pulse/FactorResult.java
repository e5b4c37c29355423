package org.kentering.pulse;

import org.jspecify.annotations.Nullable;
import org.kentering.ballot.Change;
import org.kentering.ballot.Steps;
import org.kentering.catalogue.Construct;
import org.kentering.kernel.LocalText;

/**
 * How a group stands with one of the two factors of readiness, from the released values of its items alone.
 *
 * @param change against the last time that all of its items were shown of the group
 * @param since the wave of that time; none if there is none, or the items were shown in different ones
 */
public record FactorResult(Construct factor, Steps.Reading reading, Change change, @Nullable LocalText since) {}
