package org.kentering.stakeholder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder in the coordinator's register, attitude included: for nobody else.
 *
 * @param unitName the unit of somebody of the organisation; none for externals
 * @param next the day of the next open engagement action
 * @param version what a command on this stakeholder must carry
 */
public record StakeholderRow(
        StakeholderId id,
        String name,
        String function,
        @Nullable String unitName,
        @Nullable Integer influence,
        @Nullable Integer affectedness,
        @Nullable Attitude attitude,
        @Nullable LocalDate lastContact,
        LocalDate registered,
        @Nullable LocalDate next,
        boolean escalated,
        long version) {

    public boolean isExternal() {
        return unitName == null;
    }

    /** Whether the map can place them. */
    public boolean isRated() {
        return influence != null && attitude != null;
    }

    /** Much influence, and too long without a word. */
    public boolean isContactOverdue(LocalDate today) {
        LocalDate due = ContactRule.due(influence, lastContact, registered);
        return due != null && !due.isAfter(today);
    }
}
