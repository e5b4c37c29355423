package org.kentering.demo;

import java.util.function.LongConsumer;
import org.kentering.plan.ActivityDetails;
import org.kentering.plan.ActivityDraft;
import org.kentering.plan.ActivityId;
import org.kentering.plan.ActivityService;
import org.kentering.plan.ActivityStatus;
import org.kentering.plan.PlanService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was done of the plan, and the activities: kept, late, under way, dropped. */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(3)
class PlanChapter implements Chapter {

    private final PlanService plans;
    private final ActivityService activities;

    PlanChapter(PlanService plans, ActivityService activities) {
        this.plans = plans;
        this.activities = activities;
    }

    @Override
    public void tell(Telling telling) {
        for (Story.StepTold step : telling.story().steps()) {
            step(telling, step.started(), seen -> plans.start(telling.programme(), seen, step.number()));
            if (step.focusDone() != null) {
                step(telling, step.focusDone(),
                        seen -> plans.markChangeFocus(telling.programme(), seen, step.number(), true));
            }
            if (step.done() != null) {
                step(telling, step.done(), seen -> plans.complete(telling.programme(), seen, step.number(), false));
            }
        }
        telling.story().activities().forEach(task -> activity(telling, task));
    }

    private void step(Telling telling, int day, LongConsumer act) {
        by(telling, telling.coordinator(), day,
                () -> act.accept(plans.plan(telling.programme()).orElseThrow().version()));
    }

    private void activity(Telling telling, Story.Task task) {
        Later<ActivityId> added = new Later<>();
        by(telling, telling.coordinator(), task.added(), () ->
                added.is(activities.add(telling.programme(), draft(telling, task, ActivityStatus.PLANNED))));
        if (task.begun() != null) {
            by(telling, telling.coordinator(), task.begun(), () -> edit(telling, task, added, ActivityStatus.RUNNING));
        }
        if (task.dropped() != null) {
            by(telling, telling.coordinator(), task.dropped(), () -> edit(telling, task, added, ActivityStatus.DROPPED));
        }
        if (task.done() != null) {
            String owner = task.owner();
            telling.timeline().on(task.done(), () -> telling.cast().act(
                    telling.cast().hasAccount(owner) ? owner : telling.coordinator(),
                    () -> activities.tick(added.get(), activities.details(added.get()).version(), true)));
        }
    }

    private void edit(Telling telling, Story.Task task, Later<ActivityId> added, ActivityStatus status) {
        ActivityDetails now = activities.details(added.get());
        activities.edit(now.id(), now.version(), draft(telling, task, status));
    }

    private static ActivityDraft draft(Telling telling, Story.Task task, ActivityStatus status) {
        Timeline timeline = telling.timeline();
        return new ActivityDraft(
                task.title(),
                task.note(),
                task.owner().isEmpty() ? null : telling.cast().person(task.owner()),
                timeline.date(task.start()),
                timeline.date(task.due()),
                status,
                task.phase(),
                task.level(),
                task.promise(),
                task.step());
    }

    private static void by(Telling telling, String person, int day, Runnable act) {
        telling.timeline().on(day, () -> telling.cast().act(person, act));
    }
}
