package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** J-61 and J-62: compliance takes a faulty release back, and the works council checks what was released. */
@KenteringTest
class J61WithdrawAReleaseTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    WaveService waves;

    @Autowired
    PulseService pulse;

    @Autowired
    ReviewService reviews;

    @Autowired
    BallotService ballots;

    private PulseCompany company;
    private WaveId wave;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
        wave = company.released(company.draft(), 0.9, 3.4, 11);
    }

    @Test
    void whatWasReleasedByMistakeIsTakenBackAndReleasedAnew() {
        PulseResults before = world.as(company.north.sponsor, () -> pulse.results(wave));
        screens.open(company.north.compliance, "p/north/pulse/" + wave.value() + "/report");
        assertThat(ScreenText.now()).contains("Nothing of this wave was withdrawn.");
        _click(_get(Button.class, spec -> spec.withText("Withdraw the results")));
        assertThat(world.as(company.north.sponsor, () -> pulse.results(wave))).as("no reason given").isEqualTo(before);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What was wrong?")), "A comment names a colleague");
        _click(_get(Button.class, spec -> spec.withText("Withdraw the results")));

        assertThatThrownBy(() -> world.as(company.north.sponsor, () -> pulse.results(wave)))
                .isInstanceOf(NotFound.class);
        screens.open(company.north.observer, "p/north/pulse/" + wave.value());
        assertThat(ScreenText.now()).contains("A comment names a colleague", "Elif Compliance");
        world.clock().turnTo(world.clock().instant().plus(Duration.ofDays(15)));
        ProcessIdentity.run(ballots::releaseUndecided);
        assertThatThrownBy(() -> world.as(company.north.sponsor, () -> pulse.results(wave)))
                .as("a person has to look at it again")
                .isInstanceOf(NotFound.class);

        world.as(company.north.compliance, () -> {
            reviews.release(wave, reviews.comments(wave), null);
            return true;
        });
        PulseResults after = world.as(company.north.sponsor, () -> pulse.results(wave));
        assertThat(after.items()).isEqualTo(before.items());
        assertThat(world.as(company.north.observer, () -> pulse.report(wave)).genuine()).isTrue();
        screens.open(company.north.observer, "p/north/pulse/" + wave.value() + "/report");
        assertThat(ScreenText.now()).contains("A comment names a colleague", "the release is exactly what was signed");
        _assertNone(Button.class, spec -> spec.withText("Withdraw the results"));
    }

    /** Answers were lost meanwhile: a group that was shown is a group of three now, and everybody has seen its value. */
    @Test
    void whatTellsTooMuchAlreadyIsNotReleasedAnewAndTheSentenceSaysWhatIsLeft() {
        PulseResults before = world.as(company.north.sponsor, () -> pulse.results(wave));
        GroupResult machining = before.groups().stream()
                .filter(group -> group.name().equals("Machining")).findFirst().orElseThrow();
        assertThat(machining.open()).isTrue();
        withdraw(company.north.compliance, "Answers were counted twice");
        world.jdbc().sql("""
                        delete from ballot_answer where ballot_id = ? and leaf = ? and id not in (
                            select id from ballot_answer where ballot_id = ? and leaf = ?
                            order by id fetch first 3 rows only)""")
                .params(wave.value(), machining.id().value(), wave.value(), machining.id().value())
                .update();

        screens.open(company.north.compliance, "p/north/pulse/" + wave.value() + "/review");
        _click(_get(Button.class, spec -> spec.withText("Release the results")));
        expectNotifications("What was withdrawn of this survey already tells of fewer people than it may, whatever else is"
                + " shown. Nothing more will be shown of it. There is nothing left to do: its answers are deleted on the"
                + " promised day, and then it is over. Later surveys of this series can be released after that.");
        assertThat(status()).isEqualTo(WaveStatus.IN_REVIEW);

        company.daysLater(60);
        ProcessIdentity.run(ballots::purge);
        assertThat(status()).isEqualTo(WaveStatus.LAPSED);
    }

    private WaveStatus status() {
        return world.as(company.north.observer, () -> waves.details(wave)).row().status();
    }

    @Test
    void onlyComplianceTakesBackAndNeverWithoutAReason() {
        for (AccountId other : List.of(company.north.coordinator, company.north.sponsor, company.north.observer)) {
            assertThatThrownBy(() -> withdraw(other, "wrong")).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> withdraw(company.north.compliance, "  ")).isInstanceOf(Refusal.class);
    }

    @Test
    void whenTheAnswersAreGoneAWithdrawnWaveIsOver() {
        company.daysLater(40);
        ProcessIdentity.run(ballots::purge);
        withdraw(company.north.compliance, "The wrong people were asked");
        assertThat(status()).isEqualTo(WaveStatus.LAPSED);
        assertThat(world.as(company.north.observer, () -> pulse.withdrawals(wave)))
                .extracting(Withdrawal::reason)
                .containsExactly("The wrong people were asked");
    }

    @Test
    void afterALaterReleaseAWithdrawnWaveIsOver() {
        company.daysLater(20);
        company.released(company.draft(), 0.9, 3.4, 12);
        withdraw(company.north.compliance, "The wrong people were asked");
        assertThat(status()).isEqualTo(WaveStatus.LAPSED);
    }

    @Test
    void j62OneChangedCellIsFoundByWhoOpensTheReport() {
        screens.open(company.north.observer, "p/north/pulse/" + wave.value() + "/report");
        assertThat(ScreenText.now()).contains("the release is exactly what was signed");
        int changed = world.jdbc()
                .sql("update published_cell set body = replace(body, '\"percent\":', '\"percent\":1') where ballot_id = ?"
                        + " and tier = 'FULL' and item_key = 'A1'")
                .param(wave.value())
                .update();
        assertThat(changed).isPositive();
        screens.open(company.north.observer, "p/north/pulse/" + wave.value() + "/report");
        assertThat(ScreenText.now()).doesNotContain("the release is exactly what was signed");
    }

    private void withdraw(AccountId account, String reason) {
        world.as(account, () -> {
            reviews.withdraw(wave, reason);
            return true;
        });
    }
}
