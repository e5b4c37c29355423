package org.kentering.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kentering.programme.ProgrammeId;

/**
 * A plan with all its steps.
 *
 * @param playbook the book that it was copied from, and which version of it
 * @param minWeeks all shortest times one after the other
 * @param plannedWeeks all longest times one after the other, stretched
 * @param steps in the order in which they are done
 * @param version what a command on this plan must carry
 */
public record PlanDetails(
        ProgrammeId programme,
        String playbook,
        int playbookVersion,
        LocalDate startDate,
        BigDecimal factor,
        int minWeeks,
        BigDecimal plannedWeeks,
        LocalDate earliestEnd,
        LocalDate plannedEnd,
        List<BlockDetails> blocks,
        List<StepDetails> steps,
        long version) {

    public PlanDetails {
        blocks = List.copyOf(blocks);
        steps = List.copyOf(steps);
    }
}
