package org.kentering.stakeholder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.EngagementStrategy;

/**
 * One stakeholder with the whole file, for whoever may open it.
 *
 * @param unitName none for externals
 * @param writtenBy who wrote what matters and the note last
 * @param reply the person's own words on what is written
 * @param strategy how the catalogue would approach somebody who stands there
 * @param ratings the newest first
 * @param readings who read it from outside, the newest first
 * @param changes what else was changed, the newest first
 * @param version what a command on this stakeholder must carry
 */
public record StakeholderDetails(
        StakeholderId id,
        String name,
        String function,
        @Nullable String unitName,
        @Nullable Integer influence,
        @Nullable Integer affectedness,
        @Nullable Attitude attitude,
        String matters,
        String note,
        @Nullable String writtenBy,
        String reply,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate lastContact,
        LocalDate registered,
        boolean escalated,
        boolean closed,
        EngagementStrategy strategy,
        List<RatingDetails> ratings,
        List<ContactDetails> contacts,
        List<ReadingDetails> readings,
        List<ChangeDetails> changes,
        List<EngagementRow> engagements,
        long version) {

    public StakeholderDetails {
        ratings = List.copyOf(ratings);
        contacts = List.copyOf(contacts);
        readings = List.copyOf(readings);
        changes = List.copyOf(changes);
        engagements = List.copyOf(engagements);
    }

    public boolean isExternal() {
        return unitName == null;
    }

    /** Much influence, and too long without a word. */
    public boolean isContactOverdue(LocalDate today) {
        LocalDate due = ContactRule.due(influence, lastContact, registered);
        return due != null && !due.isAfter(today);
    }
}
