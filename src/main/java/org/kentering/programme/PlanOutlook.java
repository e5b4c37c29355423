package org.kentering.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.kentering.catalogue.Playbook;

/**
 * When a plan made from a playbook would end. At the earliest: all shortest times one after the other; as planned: all
 * longest times, stretched by the factor.
 */
public record PlanOutlook(int minWeeks, BigDecimal plannedWeeks, LocalDate earliestEnd, LocalDate plannedEnd) {

    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);

    public static PlanOutlook of(Playbook playbook, LocalDate start, BigDecimal factor) {
        BigDecimal weeks = BigDecimal.valueOf(playbook.maxWeeks()).multiply(factor).stripTrailingZeros();
        return new PlanOutlook(
                playbook.minWeeks(),
                weeks,
                start.plusWeeks(playbook.minWeeks()),
                start.plusDays(
                        weeks.multiply(DAYS_A_WEEK).setScale(0, RoundingMode.CEILING).longValueExact()));
    }
}
