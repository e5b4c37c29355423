package org.kentering.plan.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kentering.design.Chart;
import org.kentering.design.Panel;
import org.kentering.design.TimelineChart;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.plan.PlanDetails;
import org.kentering.plan.StepDetails;

/** The steps as bars over time. What has no end is drawn to the end of the plan, or a month where that is over. */
class PlanTimeline extends Composite<Panel> {

    PlanTimeline(PlanDetails plan, LocalDate today) {
        List<TimelineChart.Item> bars =
                plan.steps().stream().map(step -> bar(step, plan.plannedEnd(), today)).toList();
        getContent()
                .add(new Chart(new TimelineChart(
                        getTranslation("plan.plan.timelineSummary", bars.size(), Words.date(plan.plannedEnd())),
                        getTranslation("plan.plan.step"),
                        today,
                        bars)));
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    private TimelineChart.Item bar(StepDetails step, LocalDate endOfPlan, LocalDate today) {
        LocalDate start = step.planned().start();
        LocalDate end = Objects.requireNonNullElse(
                step.planned().end(), endOfPlan.isAfter(start) ? endOfPlan : start.plusMonths(1));
        TimelineChart.Status status = switch (step.state()) {
            case DONE -> TimelineChart.Status.DONE;
            case RUNNING -> step.late() ? TimelineChart.Status.LATE : TimelineChart.Status.RUNNING;
            case TO_DO -> step.late() ? TimelineChart.Status.LATE : TimelineChart.Status.PLANNED;
        };
        String word = step.late() && step.planned().end() != null
                ? Words.until(step.planned().end(), today)
                : Words.text(step.state().textKey());
        return new TimelineChart.Item(
                step.number() + " " + step.name().in(Language.of(getLocale())), start, end, status, word);
    }
}
