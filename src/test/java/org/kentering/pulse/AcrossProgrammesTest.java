package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.PublishedCell;
import org.kentering.ballot.Trend;
import org.kentering.ballot.WaveId;
import org.kentering.programme.ProgrammeId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever reads the results of one programme may read those of another that asked the same people the same. */
@KenteringTest
class AcrossProgrammesTest {

    /** Eight of the twelve in Machining answer, and nine of thirteen. */
    private static final double SHARE = 0.7;

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    BallotService ballots;

    @Autowired
    WaveService waves;

    @Autowired
    PulseClerk clerk;

    private PulseCompany company;
    private ProgrammeId south;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
        south = company.programme("south");
    }

    @Test
    void aGroupThatNobodyJoinedIsShownInBothAndIsNoTrendOfTheOther() {
        WaveId north = released(launched(company.north.programme));
        company.daysLater(40);
        WaveId other = released(launched(south));
        assertThat(machining(north).open()).isTrue();
        assertThat(machining(other).open()).isTrue();
        assertThat(machining(other).trend()).isEqualTo(Trend.NEW_SERIES);
    }

    @Test
    void aJoinerSinceTheReleaseOfAnotherProgrammeIsProtected() {
        WaveId north = released(launched(company.north.programme));
        company.daysLater(40);
        clerk.work();
        company.people(company.machining, 1);
        WaveId proposed = company.proposed(south, company.draft());
        List<ChangedGroup> changed =
                world.as(company.north.compliance, () -> waves.approval(proposed).changedGroups());
        assertThat(changed).extracting(ChangedGroup::name).contains("Machining");

        company.approve(proposed);
        released(proposed);
        assertThat(machining(proposed).open()).isFalse();
        assertGenuine(north, proposed);
    }

    @Test
    void whoeverIsReleasedFirstIsWhatTheOtherIsComparedWith() {
        WaveId north = launched(company.north.programme);
        company.answer(north, SHARE, 3.1, 1);
        company.daysLater(15);
        company.people(company.machining, 1);
        WaveId later = released(launched(south));
        assertThat(machining(later).open()).isTrue();

        company.releaseUnanswered(north);
        assertThat(machining(north).open()).isFalse();
        assertGenuine(later, north);
    }

    @Test
    void aReleaseThatWasTakenBackIsStillKnownToTheOtherProgramme() {
        WaveId north = released(launched(company.north.programme));
        world.as(company.north.compliance, () -> {
            ballots.withdraw(north, company.north.compliance.value(), "a fault");
            return true;
        });
        company.daysLater(15);
        company.people(company.machining, 1);
        WaveId other = released(launched(south));
        assertThat(machining(other).open()).isFalse();
        assertGenuine(other);
    }

    private WaveId launched(ProgrammeId programme) {
        WaveId id = company.proposed(programme, company.draft());
        company.approve(id);
        return id;
    }

    private WaveId released(WaveId id) {
        company.answer(id, SHARE, 3.1, 2);
        company.close();
        company.releaseUnanswered(id);
        return id;
    }

    private PublishedCell machining(WaveId wave) {
        return world.as(company.north.observer, () -> ballots.cells(wave).stream()
                .filter(cell -> cell.cell().value().equals(company.machining.value()))
                .filter(cell -> cell.item().key().equals("P1"))
                .findFirst()
                .orElseThrow());
    }

    private void assertGenuine(WaveId... released) {
        world.as(company.north.observer, () -> {
            for (WaveId wave : released) {
                assertThat(ballots.check(wave).genuine()).isTrue();
            }
            return true;
        });
    }
}
