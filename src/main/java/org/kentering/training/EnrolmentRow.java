package org.kentering.training;

import org.jspecify.annotations.Nullable;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;

/**
 * Who has a seat, as far as the reader may know.
 *
 * @param attended nothing as long as nobody noted it
 * @param version what a command on this enrolment must carry
 */
public record EnrolmentRow(
        EnrolmentId id,
        PersonId person,
        String name,
        UnitId unit,
        String unitName,
        @Nullable Boolean attended,
        boolean hoursFreed,
        long version) {}
