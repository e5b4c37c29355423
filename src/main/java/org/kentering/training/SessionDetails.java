package org.kentering.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One session with those enrolled whom the reader may know.
 *
 * @param myEnrolment the reader's own seat, if they have one
 * @param mayPlan whether the reader may change the session itself
 * @param mayEnrol whether the reader may enrol others
 * @param mayNote whether the reader may note who was there
 * @param mayFree whether the reader may free hours of those listed
 */
public record SessionDetails(
        SessionRow session,
        TrainingRow training,
        List<EnrolmentRow> enrolled,
        @Nullable EnrolmentRow myEnrolment,
        boolean mayPlan,
        boolean mayEnrol,
        boolean mayNote,
        boolean mayFree,
        boolean mayJoin) {

    public SessionDetails {
        enrolled = List.copyOf(enrolled);
    }
}
