package org.kentering.pulse;

import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;

/**
 * A category of an attribute that a plan divides by, for the whole company.
 *
 * @param alone how many of its people would stand out in their group, and therefore are not asked about it
 * @param shownPercent how likely it is to be shown by itself, if as many answer as expected; none if too many would
 *     stand out, so that it is withdrawn
 */
public record PlannedCategory(
        PulseAttribute attribute, LocalText name, int invited, int alone, @Nullable Integer shownPercent) {}
