package org.kentering.pulse;

import org.kentering.catalogue.Construct;
import org.kentering.kernel.LocalText;

/** An item that a wave asks, or could ask. */
public record PlannedItem(String id, int version, LocalText wording, Construct construct, boolean fixed) {}
