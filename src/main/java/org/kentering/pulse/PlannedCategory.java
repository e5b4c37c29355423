package org.kentering.pulse;

import org.kentering.kernel.LocalText;

/**
 * A category of an attribute that a plan divides by.
 *
 * @param alone how many of its people would stand out in their group, and therefore are not asked about it
 * @param stays whether so few lose it that it may be shown, for the whole company
 */
public record PlannedCategory(PulseAttribute attribute, LocalText name, int invited, int alone, boolean stays) {}
