package org.kentering.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.agenda.CalendarEntry;
import org.kentering.agenda.CalendarEntrySource;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.DueItemSource;
import org.kentering.agenda.Participant;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/**
 * What the plan has due: all activities, steps and change-focus tasks for the coordinator, the own activities for
 * everybody else.
 */
@Component
class PlanAgenda implements DueItemSource, CalendarEntrySource {

    private final Plans plans;
    private final Activities activities;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;

    PlanAgenda(
            Plans plans, Activities activities, ProgrammeService programmes, OrganisationService organisation) {
        this.plans = plans;
        this.activities = activities;
        this.programmes = programmes;
        this.organisation = organisation;
    }

    @Override
    public List<DueItem> dueFor(Participant participant, LocalDate until) {
        ProgrammeFrame frame = programmes.frame(new ProgrammeId(participant.programme()));
        if (frame.isStopped()) {
            return List.of();
        }
        boolean coordinates = participant.holdsAny(Role.COORDINATOR);
        Optional<PersonId> me = organisation.personOf(participant.account());
        List<DueItem> due = new ArrayList<>();
        if (coordinates || me.isPresent()) {
            UUID owner = me.map(PersonId::value).orElse(ActivityService.NOBODY);
            List<ActivityRow> rows = activities.due(
                    participant.programme(), ActivityStatus.ACTIVE, until, coordinates, owner);
            Map<PersonId, String> names = organisation.names(
                    rows.stream().map(ActivityRow::owner).filter(Objects::nonNull).toList());
            rows.forEach(row -> due.add(item(frame, row, row.owner() == null ? null : names.get(row.owner()))));
        }
        if (coordinates) {
            plans.find(participant.programme())
                    .ifPresent(plan -> plan.steps().forEach(step -> addStep(frame, step, until, due)));
        }
        return due;
    }

    private static DueItem item(ProgrammeFrame frame, ActivityRow row, @Nullable String ownerName) {
        Message owner =
                ownerName == null ? Message.of("plan.due.withoutOwner") : Message.of("plan.due.owner", ownerName);
        return new DueItem(
                row.promise() ? "plan.promise" : "plan.activity",
                DueItem.words(row.title()),
                owner,
                row.due(),
                frame.path("activities/" + row.id().value()),
                row.phase().name());
    }

    private static void addStep(ProgrammeFrame frame, Step step, LocalDate until, List<DueItem> due) {
        LocalDate end = step.planned().end();
        if (step.isDone() || end == null || end.isAfter(until)) {
            return;
        }
        StepDetails details = step.details(step.planned(), until);
        String path = frame.path("plan/" + step.number());
        due.add(new DueItem(
                "plan.step",
                Message.of("plan.due.step", step.number(), details.name()),
                null,
                end,
                path,
                details.duePhase().name()));
        if (details.isChangeFocusOpen()) {
            due.add(new DueItem(
                    "plan.change-focus",
                    Message.of("plan.due.changeFocus", details.focusTitle()),
                    Message.of("plan.due.ofStep", step.number()),
                    end,
                    path,
                    details.duePhase().name()));
        }
    }

    @Override
    public List<CalendarEntry> entriesFor(Participant participant, LocalDate from, LocalDate to) {
        ProgrammeFrame frame = programmes.frame(new ProgrammeId(participant.programme()));
        List<CalendarEntry> entries = new ArrayList<>();
        for (ActivityRow row : activities.between(participant.programme(), from, to)) {
            entries.add(new CalendarEntry(
                    "plan.activity",
                    DueItem.words(row.title()),
                    row.start(),
                    row.due(),
                    null,
                    frame.path("activities/" + row.id().value())));
        }
        return entries;
    }
}
