package org.kentering.stakeholder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.organisation.PersonId;

/**
 * An engagement action: who talks to whom about what until when. How the stakeholder stands is not part of it.
 *
 * @param owner none where the one who had it left
 * @param ownerName filled where the owner is known
 * @param version what a command on this action must carry
 */
public record EngagementRow(
        EngagementId id,
        StakeholderId stakeholder,
        String stakeholderName,
        String title,
        @Nullable PersonId owner,
        @Nullable String ownerName,
        LocalDate due,
        @Nullable LocalDate done,
        long version) {

    public boolean isDone() {
        return done != null;
    }

    public boolean isLate(LocalDate today) {
        return done == null && due.isBefore(today);
    }
}
