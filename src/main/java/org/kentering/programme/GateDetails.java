package org.kentering.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.decision.CriterionFinding;
import org.kentering.decision.ProposalDetails;
import org.kentering.decision.Subject;

/**
 * The gate out of the phase that a programme is in.
 *
 * @param to none in the last phase, which has no gate
 * @param criteria how each stands now
 * @param asked the open question to the sponsor, if it is asked
 * @param heldUntil from which day on it may be asked again
 * @param version of the programme, for the commands
 */
public record GateDetails(
        Subject subject,
        PhaseKey from,
        @Nullable PhaseKey to,
        List<CriterionFinding> criteria,
        @Nullable ProposalDetails asked,
        @Nullable LocalDate heldUntil,
        long version) {

    public GateDetails {
        criteria = List.copyOf(criteria);
    }

    /** How many criteria are not met, the unknown ones included. */
    public long open() {
        return criteria.stream().filter(CriterionFinding::isOpen).count();
    }
}
