package org.kentering.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kentering.kernel.Language;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonContact;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.training.CurriculumDraft;
import org.kentering.training.EnrolmentRow;
import org.kentering.training.SessionDraft;
import org.kentering.training.SessionId;
import org.kentering.training.SessionService;
import org.kentering.training.TrainingId;
import org.kentering.training.TrainingService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The trainings: planned for whom, held for whom, and who was there. */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(7)
class TrainingChapter implements Chapter {

    private static final int CURRICULUM = -68;
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int HOURS_APART = 4;
    private static final int MINUTES = 180;

    private final TrainingService trainings;
    private final SessionService sessions;
    private final OrganisationService organisation;

    TrainingChapter(TrainingService trainings, SessionService sessions, OrganisationService organisation) {
        this.trainings = trainings;
        this.sessions = sessions;
        this.organisation = organisation;
    }

    @Override
    public void tell(Telling telling) {
        Map<String, TrainingId> byName = new HashMap<>();
        byCoordinator(telling, CURRICULUM, () -> plan(telling, byName));
        Map<String, Set<PersonId>> seated = new HashMap<>();
        for (Story.Course course : telling.story().sessions()) {
            for (int i = 0; i < course.trainings().size(); i++) {
                session(telling, new Held(course, course.trainings().get(i), MORNING.plusHours((long) i * HOURS_APART)),
                        byName, seated);
            }
        }
    }

    private record Held(Story.Course course, String training, LocalTime at) {}

    private void plan(Telling telling, Map<String, TrainingId> byName) {
        trainings.takeOver(telling.programme());
        trainings.trainings(telling.programme()).forEach(row -> byName.put(row.name().in(Language.EN), row.id()));
        telling.story().curriculum().forEach(planned -> trainings.plan(
                telling.programme(),
                new CurriculumDraft(byName.get(planned.training()), organisation.tree().root(), planned.group())));
    }

    private void session(
            Telling telling, Held held, Map<String, TrainingId> byName, Map<String, Set<PersonId>> seated) {
        Story.Course course = held.course();
        Later<SessionId> session = new Later<>();
        byCoordinator(telling, course.planned(), () -> {
            session.is(sessions.schedule(telling.programme(), new SessionDraft(
                    byName.get(held.training()),
                    telling.timeline().date(course.day()).atTime(held.at()),
                    MINUTES,
                    course.place(),
                    course.link(),
                    course.trainer(),
                    course.seats())));
            for (PersonId person : chosen(telling, course, seated.computeIfAbsent(held.training(), k -> new HashSet<>()))) {
                sessions.enrol(session.get(), person);
            }
        });
        if (course.hoursFreed()) {
            course.from().keySet().forEach(unit ->
                    byLead(telling, course.planned() + 1, unit, () -> free(session.get(), telling.cast().unit(unit))));
        }
        if (course.day() < 0) {
            byCoordinator(telling, course.day() + Timeline.OVER_THE_WEEKEND, () -> note(session.get(), course.absent()));
        }
    }

    /** The first of each unit, in the order of their addresses, who have no seat in such a training yet. */
    private List<PersonId> chosen(Telling telling, Story.Course course, Set<PersonId> seated) {
        List<PersonId> chosen = new ArrayList<>();
        course.from().forEach((unit, people) -> organisation
                .activePeople(List.of(telling.cast().unit(unit))).stream()
                .filter(person -> course.group().equals(person.group()) && !seated.contains(person.id()))
                .sorted(Comparator.comparing(PersonContact::name))
                .limit(people)
                .forEach(person -> chosen.add(person.id())));
        seated.addAll(chosen);
        return chosen;
    }

    private void free(SessionId session, UnitId unit) {
        enrolled(session).stream()
                .filter(one -> one.unit().equals(unit))
                .forEach(one -> sessions.freeHours(one.id(), one.version(), true));
    }

    private void note(SessionId session, int absent) {
        List<EnrolmentRow> enrolled = enrolled(session);
        for (int i = 0; i < enrolled.size(); i++) {
            EnrolmentRow one = enrolled.get(i);
            sessions.noteAttendance(one.id(), one.version(), i >= absent);
        }
    }

    private List<EnrolmentRow> enrolled(SessionId session) {
        return sessions.session(session).enrolled().stream()
                .sorted(Comparator.comparing(EnrolmentRow::name))
                .toList();
    }

    /** As the lead of the unit; where that lead has no account, the coordinator notes down what the lead said. */
    private static void byLead(Telling telling, int day, String unit, Runnable act) {
        telling.timeline().on(day, () -> {
            String lead = telling.cast().lead(unit);
            telling.cast().act(telling.cast().hasAccount(lead) ? lead : telling.coordinator(), act);
        });
    }

    private static void byCoordinator(Telling telling, int day, Runnable act) {
        telling.timeline().on(day, () -> telling.cast().act(telling.coordinator(), act));
    }
}
