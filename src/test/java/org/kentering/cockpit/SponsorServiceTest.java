package org.kentering.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Texts;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.pulse.PulseCompany;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.North;
import org.kentering.testing.World;
import org.kentering.training.CurriculumDraft;
import org.kentering.training.EnrolmentRow;
import org.kentering.training.SessionDraft;
import org.kentering.training.SessionId;
import org.kentering.training.SessionService;
import org.kentering.training.TrainingId;
import org.kentering.training.TrainingService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the sponsor's first line says of a company that was really trained and really asked. */
@KenteringTest
class SponsorServiceTest {

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    SponsorService sponsor;

    @Autowired
    TrainingService trainings;

    @Autowired
    SessionService sessions;

    @Autowired
    Texts texts;

    private North north;

    @Test
    void trainingIsNotPlannedThenBehindThenDone() {
        north = new North(world);
        assertThat(sentence()).endsWith("Training: nothing is planned yet.");

        UnitId lab = north.unit("Lab", north.company.value());
        List<PersonId> people = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            people.add(north.person("Lab", "Number " + i, lab, "End user", null));
        }
        TrainingId training = world.as(north.coordinator, () -> {
            trainings.takeOver(north.programme);
            TrainingId first = trainings.trainings(north.programme).getFirst().id();
            trainings.plan(north.programme, new CurriculumDraft(first, lab, ""));
            return first;
        });
        assertThat(sentence()).endsWith("Lab is furthest behind, with 0 of 3 planned people trained.");

        hold(training, people.subList(0, 2));
        assertThat(sentence()).endsWith("Lab is furthest behind, with 2 of 3 planned people trained.");

        hold(training, people.subList(2, 3));
        assertThat(sentence()).endsWith("Training: all 3 planned people are trained.");
    }

    @Test
    void aSurveyIsComparedOnlyWithOneThatWasThereBefore() {
        PulseCompany company = new PulseCompany(world, context);
        north = company.north;
        assertThat(sentence()).startsWith("There is no survey to compare with yet.");

        company.released(company.draft(), 0.95, 2.2, 1);
        assertThat(sentence()).as("the first survey has nothing before it")
                .startsWith("There is no survey to compare with yet.");

        company.daysLater(40);
        company.released(company.draft(), 0.95, 2.2, 1);
        assertThat(sentence()).startsWith("Against the survey before, nothing changed more than chance explains.");

        company.daysLater(40);
        company.released(company.draft(), 0.95, 4.2, 2);
        assertThat(sentence()).contains("rose since the survey before, more than chance.");

        company.daysLater(40);
        company.released(company.draft(), 0.03, 4.2, 3);
        assertThat(sentence()).startsWith("The last survey cannot be laid beside the one before");
    }

    @Test
    void onlySponsorAndCoordinatorAsk() {
        north = new North(world);
        assertThat(world.as(north.coordinator, () -> sponsor.finding(north.programme))).isNotNull();
        assertThatThrownBy(() -> world.as(north.champion, () -> sponsor.finding(north.programme)))
                .isInstanceOf(NotFound.class);
    }

    /** A session tomorrow, at which all of these people are. */
    private void hold(TrainingId training, List<PersonId> people) {
        world.as(north.coordinator, () -> {
            LocalDateTime tomorrow =
                    LocalDateTime.ofInstant(world.clock().instant(), PulseCompany.ZONE).plusDays(1);
            SessionId session = sessions.schedule(
                    north.programme, new SessionDraft(training, tomorrow, 60, "Room 1", "", "Petra", 10));
            people.forEach(person -> sessions.enrol(session, person));
            world.clock().turnTo(world.clock().instant().plus(Duration.ofDays(2)));
            for (EnrolmentRow seat : sessions.session(session).enrolled()) {
                sessions.noteAttendance(seat.id(), seat.version(), true);
            }
            return session;
        });
    }

    private String sentence() {
        Finding finding = world.as(north.sponsor, () -> sponsor.finding(north.programme));
        return texts.text(Language.EN, finding.sentence());
    }
}
