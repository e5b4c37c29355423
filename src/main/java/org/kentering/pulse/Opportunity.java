package org.kentering.pulse;

import java.util.UUID;
import org.kentering.kernel.LocalText;

/**
 * A task that somebody would hand over first, as it was released.
 *
 * @param group the groups that it is shown with
 * @param unit whose idea it would be: never smaller than what may be named
 * @param taken whether it stands in the inbox already
 */
public record Opportunity(UUID id, LocalText question, String text, String group, String unit, boolean taken) {}
