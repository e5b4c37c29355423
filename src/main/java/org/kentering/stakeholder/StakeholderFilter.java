package org.kentering.stakeholder;

import org.jspecify.annotations.Nullable;
import org.kentering.organisation.UnitId;

/**
 * Which stakeholders a list shows.
 *
 * @param text a part of the name, or empty
 * @param unit this unit and everything below it, or everybody, externals included
 */
public record StakeholderFilter(String text, @Nullable UnitId unit, Show show) {

    /** A quick choice above the list. */
    public enum Show {
        ALL,
        CONTACT_OVERDUE,
        NOT_RATED,
        ESCALATED,
        CLOSED
    }

    public static final StakeholderFilter ALL = new StakeholderFilter("", null, Show.ALL);
}
