package org.kentering.pulse;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Message;
import org.kentering.programme.ProgrammeId;

/**
 * A wave with everything about how far it is.
 *
 * @param draft what was planned; none for who may not see plans
 * @param refusals how often and why it was sent back; none for who may not see plans
 * @param proposedBy the name of who asked for the approval
 * @param approvedBy the name of who approved it
 * @param fingerprint names what was approved and frozen
 * @param onPaper how many people were invited by a paper code
 * @param mails what became of the invitations by mail; none if nobody is invited that way
 * @param undelivered how many invitations by mail reached nobody, and what helps; none if there are none, and for who may
 *     not see plans
 * @param reminders how many reminders went out, and when the next one will; none unless it is open
 * @param may what the reader may do with it now
 */
public record WaveDetails(
        WaveRow row,
        ProgrammeId programme,
        @Nullable WaveDraft draft,
        List<PlanRefusal> refusals,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable String approvedBy,
        @Nullable Instant launchedAt,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable String fingerprint,
        int onPaper,
        int byMail,
        @Nullable Message mails,
        @Nullable Message undelivered,
        @Nullable Message reminders,
        @Nullable Instant codesPrintedAt,
        Set<Task> may) {

    /** Something that can be done with a wave. */
    public enum Task {
        CHANGE,
        PROPOSE,
        WITHDRAW,
        APPROVE,
        ANNOUNCE,
        PRINT_CODES,
        REVIEW,
        READ_RESULTS,
        READ_REPORT,
        WITHDRAW_RELEASE
    }

    public WaveDetails {
        refusals = List.copyOf(refusals);
        may = Set.copyOf(may);
    }

    public boolean may(Task task) {
        return may.contains(task);
    }
}
