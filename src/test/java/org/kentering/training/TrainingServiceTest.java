package org.kentering.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.CompetenceArea;
import org.kentering.catalogue.TrainingFormat;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonLeft;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.North;
import org.kentering.testing.Rounds;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@KenteringTest
class TrainingServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private World world;

    @Autowired
    private TrainingService trainings;

    @Autowired
    private SessionService sessions;

    @Autowired
    private CatalogueService catalogue;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private TransactionTemplate transaction;

    private North north;
    private TrainingId training;
    private SessionId session;

    @BeforeEach
    void session() {
        north = new North(world);
        world.signIn(north.coordinator);
        assertThat(trainings.takeOver(north.programme)).isEqualTo(catalogue.trainings().size());
        assertThat(trainings.takeOver(north.programme)).isZero();
        training = trainings.trainings(north.programme).getFirst().id();
        session = sessions.schedule(north.programme, draft(3));
    }

    @Rounds
    void fifty_at_once_get_as_many_seats_as_there_are() throws Exception {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            people.add(north.person("P" + i, "X", north.assembly, "End user", null));
        }
        SessionId seven = sessions.schedule(north.programme, draft(7));
        int enrolled = 0;
        List<Future<EnrolmentId>> attempts = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(50)) {
            people.forEach(person -> attempts.add(
                    pool.submit(() -> world.as(north.coordinator, () -> sessions.enrol(seven, person)))));
            for (Future<EnrolmentId> attempt : attempts) {
                try {
                    attempt.get();
                    enrolled++;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refusal.class).hasMessage("training.enrol.full");
                }
            }
        }
        assertThat(enrolled).isEqualTo(7);
        assertThat(sessions.session(seven).session().taken()).isEqualTo(7);
        assertThat(sessions.session(seven).enrolled()).hasSize(7);
    }

    @Test
    void nobody_sits_on_two_chairs_and_a_seat_given_back_is_free() {
        EnrolmentId seat = sessions.enrol(session, north.karin);
        assertThatThrownBy(() -> sessions.enrol(session, north.karin)).hasMessage("training.enrol.already");
        assertThat(details().session().taken()).isEqualTo(1);
        sessions.withdraw(seat, 0);
        assertThat(details().session().taken()).isZero();
        assertThatThrownBy(() -> sessions.withdraw(seat, 0)).isInstanceOf(NotFound.class);
        sessions.enrol(session, north.karin);
        assertThatThrownBy(() -> sessions.change(session, details().session().version() + 1, draft(5)))
                .isInstanceOf(StaleVersion.class);
        sessions.enrol(session, north.championPerson);
        assertThatThrownBy(() -> sessions.change(session, details().session().version(), draft(1)))
                .hasMessage("training.session.seatsTaken");
    }

    @Test
    void champions_and_leads_enrol_their_own_people_and_see_nobody_else() {
        PersonId mate = north.person("Anna", "Mate", north.assemblyTeam, "End user", null);
        world.signIn(north.champion);
        sessions.enrol(session, mate);
        assertThatThrownBy(() -> sessions.enrol(session, north.karin)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.schedule(north.programme, draft(3)))
                .isInstanceOf(AuthorizationDeniedException.class);
        world.signIn(north.lead);
        sessions.enrol(session, north.karin);
        assertThat(details().enrolled()).extracting(EnrolmentRow::name).containsExactly("Karin Bos");
        assertThat(details().session().taken()).isEqualTo(2);
        assertThatThrownBy(() -> sessions.enrol(session, north.championPerson)).isInstanceOf(NotFound.class);
        world.signIn(north.champion);
        assertThat(details().enrolled()).extracting(EnrolmentRow::name).containsExactly("Anna Mate");
    }

    @Test
    void who_only_takes_part_enrols_oneself_and_who_observes_reads_coverage_only() {
        world.signIn(north.steward);
        EnrolmentId mine = sessions.enrolMyself(session);
        assertThat(details().enrolled()).isEmpty();
        assertThat(details().myEnrolment()).isNotNull();
        assertThatThrownBy(() -> sessions.enrol(session, north.karin)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trainings.coverage(north.programme)).isInstanceOf(NotFound.class);
        world.signIn(north.compliance);
        assertThatThrownBy(() -> sessions.withdraw(mine, 0)).isInstanceOf(NotFound.class);
        sessions.enrolMyself(session);
        for (AccountId other : List.of(north.sponsor, north.observer)) {
            world.signIn(other);
            assertThat(trainings.coverage(north.programme).units()).isNotEmpty();
            assertThatThrownBy(() -> sessions.sessions(north.programme, false, FIRST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> sessions.session(session)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> trainings.trainings(north.programme)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> sessions.enrolMyself(session)).isInstanceOf(NotFound.class);
        }
        world.signIn(north.admin);
        assertThatThrownBy(() -> trainings.coverage(north.programme)).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void attendance_makes_coverage_and_only_champion_or_coordinator_notes_it() {
        trainings.plan(north.programme, new CurriculumDraft(training, north.assembly, ""));
        PersonId mate = north.person("Anna", "Mate", north.assemblyTeam, "End user", null);
        EnrolmentId seat = sessions.enrol(session, mate);
        EnrolmentId karins = sessions.enrol(session, north.karin);
        assertThatThrownBy(() -> sessions.noteAttendance(seat, 0, true)).hasMessage("training.session.notYet");
        world.clock().turnTo(World.NOW.plusSeconds(8 * 86_400L));
        assertThat(due(north.coordinator)).contains("training.due.attendance");
        world.signIn(north.lead);
        assertThatThrownBy(() -> sessions.noteAttendance(karins, 0, true)).isInstanceOf(NotFound.class);
        sessions.freeHours(karins, 0, true);
        world.signIn(north.champion);
        assertThatThrownBy(() -> sessions.noteAttendance(karins, 1, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.freeHours(seat, 0, true)).isInstanceOf(NotFound.class);
        sessions.noteAttendance(seat, 0, true);
        assertThatThrownBy(() -> sessions.noteAttendance(seat, 0, false)).isInstanceOf(StaleVersion.class);
        TrainingCoverage own = trainings.coverage(north.programme);
        assertThat(own.planned()).isEqualTo(2);
        assertThat(own.trained()).isEqualTo(1);
        assertThat(own.units()).extracting(UnitCoverage::name)
                .containsExactlyInAnyOrder("Assembly", "Assembly > Assembly team");
        world.signIn(north.sponsor);
        TrainingCoverage all = trainings.coverage(north.programme);
        BigDecimal hours = world.as(north.coordinator, () -> trainings.trainings(north.programme)).getFirst().hours();
        assertThat(all.freedHours()).isEqualByComparingTo(hours);
        assertThat(all.enrolledHours()).isEqualByComparingTo(hours.multiply(BigDecimal.valueOf(2)));
        assertThat(all.units()).extracting(UnitCoverage::name).contains("Finance");
    }

    @Test
    void a_session_this_week_is_due_for_those_it_touches() {
        assertThat(due(north.coordinator)).contains("training.due.session");
        assertThat(due(north.champion)).isEmpty();
        world.signIn(north.champion);
        sessions.enrolMyself(session);
        assertThat(due(north.champion)).contains("training.due.session");
        assertThat(due(north.sponsor)).isEmpty();
        assertThat(world.as(north.steward, () -> agenda.calendar(
                north.programme.value(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8)))).hasSize(1);
    }

    @Test
    void the_same_plan_stands_once_and_one_course_for_all_is_warned_about() {
        trainings.plan(north.programme, new CurriculumDraft(training, north.company, ""));
        assertThatThrownBy(() -> trainings.plan(north.programme, new CurriculumDraft(training, north.company, " ")))
                .hasMessage("training.curriculum.already");
        Curriculum curriculum = trainings.curriculum(north.programme);
        assertThat(curriculum.lines()).singleElement().satisfies(line -> assertThat(line.people()).isEqualTo(7));
        assertThat(curriculum.warnings()).extracting("key").contains("training.warning.uniform");
        trainings.unplan(curriculum.lines().getFirst().id());
        assertThat(trainings.curriculum(north.programme).lines()).isEmpty();
    }

    @Test
    void the_programmes_own_training_needs_a_change_part() {
        TrainingDraft own = new TrainingDraft("Torch and prompt", "end-user", CompetenceArea.SOCIAL,
                TrainingFormat.PEER_LEARNING, BigDecimal.TWO, "What worries us is said first");
        TrainingId id = trainings.add(north.programme, own);
        assertThat(trainings.trainings(north.programme)).anySatisfy(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.own()).isTrue();
            assertThat(row.name().in(Language.DE)).isEqualTo("Torch and prompt");
        });
        TrainingDraft bare = new TrainingDraft("x", "end-user", CompetenceArea.SOCIAL, TrainingFormat.LAB, BigDecimal.ONE, "");
        assertThatThrownBy(() -> trainings.add(north.programme, bare))
                .isInstanceOf(jakarta.validation.ConstraintViolationException.class);
        trainings.retire(id, 0, true);
        assertThatThrownBy(() -> trainings.plan(north.programme, new CurriculumDraft(id, north.company, "")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void who_left_needs_no_seat() {
        sessions.enrol(session, north.karin);
        transaction.executeWithoutResult(status -> facts.publishEvent(new PersonLeft(north.karin, null)));
        assertThat(details().session().taken()).isZero();
    }

    @Test
    void lists_show_what_comes_and_what_was() {
        assertThat(sessions.sessions(north.programme, false, FIRST).getContent()).hasSize(1);
        assertThat(sessions.sessions(north.programme, true, FIRST).getContent()).isEmpty();
        sessions.cancel(session, details().session().version());
        assertThatThrownBy(() -> sessions.enrol(session, north.karin)).hasMessage("training.session.isCancelled");
    }

    private SessionDetails details() {
        return sessions.session(session);
    }

    private SessionDraft draft(int seats) {
        return new SessionDraft(training, LocalDateTime.of(2026, 3, 5, 9, 0), 120, "Room 1", "", "Petra", seats);
    }

    private List<String> due(AccountId account) {
        return world.as(account, () -> agenda.due(north.programme.value(), LocalDate.now(world.clock()).plusDays(7)))
                .stream()
                .map(DueItem::title)
                .map(title -> title.key())
                .filter(key -> key.startsWith("training."))
                .toList();
    }
}
