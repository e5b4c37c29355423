package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.Trend;
import org.kentering.ballot.WaveId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody stays known longer than the rules need. */
@KenteringTest
class ForgettingTest {

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    PulseClerk clerk;

    @Autowired
    PulseService pulse;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
    }

    @Test
    void peopleOfASnapshotAreHashedWhenTwoLaunchesNoLongerCompareThem() {
        world.jdbc().sql("update settings set mail_host = 'mail.example', mail_sender_address = 'pulse@example.org'")
                .update();
        world.jdbc().sql("update person set email = lower(employee_id) || '@example.org' where unit_id = ?")
                .param(company.machining.value()).update();
        company.launched(company.draft());
        company.daysLater(14);
        clerk.work();
        assertThat(count("select count(*) from pulse_invited i join person p on p.id = i.person_id")).isEqualTo(65);
        assertThat(count("select count(*) from outgoing_mail")).isEqualTo(12);

        company.daysLater(2);
        clerk.work();
        assertThat(count("select count(*) from pulse_invited i join person p on p.id = i.person_id")).isZero();
        assertThat(count("select count(distinct person_id) from pulse_invited")).isEqualTo(65);
        assertThat(count("select count(*) from outgoing_mail")).isZero();
        clerk.work();
        assertThat(count("select count(distinct person_id) from pulse_invited")).isEqualTo(65);
    }

    @Test
    void whoJoinedIsStillFoundWhenTheWaveBeforeIsHashed() {
        company.released(company.draft(), 0.95, 2.2, 1);
        company.daysLater(40);
        clerk.work();
        company.people(company.machining, 1);
        WaveId second = company.released(company.draft(), 0.95, 4.2, 2);
        assertThat(trend(second, "Machining")).isEqualTo(Trend.NEW_SERIES);
        assertThat(trend(second, "Assembly")).isEqualTo(Trend.COMPARABLE);
    }

    @Test
    void theSnapshotsOfASilentSeriesAreGoneAndWhatComesNextBeginsAnew() {
        company.released(company.draft(), 0.95, 2.2, 1);
        company.daysLater(530);
        clerk.work();
        assertThat(count("select count(*) from pulse_invited")).isEqualTo(65);

        company.daysLater(20);
        clerk.work();
        assertThat(count("select count(*) from pulse_invited")).isZero();
        WaveId next = company.released(company.draft(), 0.95, 4.2, 2);
        assertThat(trend(next, "Machining")).isEqualTo(Trend.NEW_SERIES);
    }

    @Test
    void aSeriesIsSilentHoweverOftenTheProgrammeAsksSomethingElse() {
        WaveId core = company.launched(company.draft());
        company.daysLater(300);
        WaveDraft draft = company.draft();
        WaveId readiness = company.launched(WaveDraft.byUnits(
                WaveKind.READINESS, draft.audience(), draft.opensOn(), draft.closesOn(), draft.rotating(),
                draft.thresholds(), draft.groupSize(), draft.merges(), draft.expectedPercent(), draft.contact()));
        company.daysLater(240);
        clerk.work();
        assertThat(remembered(core)).isEqualTo(65);

        company.daysLater(20);
        clerk.work();
        assertThat(remembered(core)).isZero();
        assertThat(remembered(readiness)).isEqualTo(65);
    }

    private int remembered(WaveId wave) {
        return world.jdbc().sql("select count(*) from pulse_invited where wave_id = ?").param(wave.value())
                .query(Integer.class).single();
    }

    private Trend trend(WaveId wave, String group) {
        return world.as(company.north.sponsor, () -> pulse.results(wave)).groups().stream()
                .filter(one -> one.name().equals(group)).findFirst().orElseThrow()
                .items().stream().filter(item -> item.key().equals("P1")).findFirst().orElseThrow()
                .cell().trend();
    }

    private int count(String query) {
        return world.jdbc().sql(query).query(Integer.class).single();
    }
}
