package org.kentering.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Playbook;
import org.kentering.catalogue.PlaybookStep;
import org.kentering.catalogue.Weeks;

/**
 * Plans the steps of a playbook from a start date: the longest time of every step, stretched by a factor. Weeks add up
 * exactly and only the day is rounded up, so that halves of days do not pile up over the steps.
 */
final class PlanDates {

    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);

    private PlanDates() {}

    static Map<Integer, Span> planned(Playbook playbook, LocalDate start, BigDecimal factor) {
        Map<Integer, WeekSpan> weeks = new HashMap<>();
        Map<Integer, Span> dated = new HashMap<>();
        for (PlaybookStep step : playbook.inOrder()) {
            WeekSpan span = span(step, weeks, factor);
            weeks.put(step.number(), span);
            dated.put(step.number(), span.from(start));
        }
        return dated;
    }

    /** All longest times one after the other, stretched: how many weeks they are planned to take. */
    static BigDecimal plannedWeeks(int maxWeeks, BigDecimal factor) {
        return BigDecimal.valueOf(maxWeeks).multiply(factor).stripTrailingZeros();
    }

    private static WeekSpan span(PlaybookStep step, Map<Integer, WeekSpan> placed, BigDecimal factor) {
        Integer neighbour = step.beside();
        if (neighbour != null) {
            return placed.get(neighbour);
        }
        BigDecimal begin = latestEnd(step.after(), placed);
        Weeks weeks = step.weeks();
        return new WeekSpan(
                begin,
                weeks == null ? null : begin.add(BigDecimal.valueOf(weeks.max()).multiply(factor)));
    }

    private static BigDecimal latestEnd(List<Integer> before, Map<Integer, WeekSpan> placed) {
        return before.stream()
                .map(number -> placed.get(number).end())
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /** Weeks after the start of the plan. */
    private record WeekSpan(BigDecimal begin, @Nullable BigDecimal end) {

        Span from(LocalDate start) {
            return new Span(day(start, begin), end == null ? null : day(start, end));
        }

        private static LocalDate day(LocalDate start, BigDecimal weeks) {
            return start.plusDays(weeks.multiply(DAYS_A_WEEK)
                    .setScale(0, RoundingMode.CEILING)
                    .longValueExact());
        }
    }
}
