package org.kentering.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kentering.kernel.LocalText;

/**
 * A block of a plan, summed up.
 *
 * @param minWeeks all shortest times one after the other
 * @param plannedWeeks all longest times one after the other, stretched by the plan's factor
 * @param earliestEnd the last earliest end of its steps
 * @param plannedEnd the last planned end of its steps
 */
public record BlockDetails(
        int number,
        LocalText name,
        int minWeeks,
        BigDecimal plannedWeeks,
        LocalDate earliestEnd,
        LocalDate plannedEnd) {}
