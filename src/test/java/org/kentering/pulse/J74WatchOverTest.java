package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.WaveId;
import org.kentering.design.ListExported;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.programme.ProgrammeId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** J-74: the works council watches over what is measured, and files what the installation attests. */
@KenteringTest
class J74WatchOverTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    OversightService oversight;

    @Autowired
    WaveService waves;

    @Autowired
    ReviewService reviews;

    @Autowired
    BallotService ballots;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher facts;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
    }

    @Test
    void itSeesWhoTookAListAwayAndWhatWasSentBack() {
        world.as(company.north.sponsor, () -> {
            transactions.executeWithoutResult(tx -> {
                facts.publishEvent(new ListExported("results", "p/north/pulse"));
                facts.publishEvent(new ListExported("people", "p/other/people"));
            });
            return true;
        });
        WaveId wave = company.proposed(company.draft());
        world.as(company.north.compliance, () -> {
            waves.refuse(wave, waves.details(wave).row().version(), RefusalReason.NOT_INFORMED);
            return true;
        });
        screens.open(company.north.observer, "p/north/pulse/oversight");
        assertThat(ScreenText.now()).contains("A list was taken away as a file: results.csv from p/north/pulse",
                "Hugo Sponsor", "A plan was sent back", "Elif Compliance", "The works council was not informed",
                "Works council: 7 people for a number");
        assertThat(ScreenText.now()).doesNotContain("p/other/people");
    }

    @Test
    void itSeesWhoReleasedResultsAndWhoWithdrewThemInItsProgrammeAlone() {
        WaveId wave = company.released(company.draft(), 0.9, 3.5, 1);
        assertThat(released(company.north.programme)).containsExactly("pulse.released by Elif Compliance");
        world.as(company.north.compliance, () -> {
            reviews.withdraw(wave, "A group was wrong");
            return true;
        });
        assertThat(released(company.north.programme))
                .containsExactlyInAnyOrder("pulse.release-withdrawn by Elif Compliance", "pulse.released by Elif Compliance");
        screens.open(company.north.observer, "p/north/pulse/oversight");
        assertThat(ScreenText.now()).contains("The results of a wave were released", "A release was withdrawn")
                .doesNotContain("A group was wrong");
        assertThat(released(company.programme("south"))).isEmpty();
    }

    @Test
    void whatTheInstallationReleasesUndecidedIsSeenToo() {
        WaveId wave = company.launched(company.draft());
        company.answer(wave, 0.9, 3.5, 1);
        company.close();
        company.daysLater(15);
        ProcessIdentity.run(ballots::releaseUndecided);
        assertThat(released(company.north.programme)).containsExactly("pulse.released by null");
    }

    private List<String> released(ProgrammeId programme) {
        return world.as(company.north.compliance, () -> oversight.accesses(programme, 50)).stream()
                .filter(row -> row.action().startsWith("pulse.release"))
                .map(row -> row.action() + " by " + row.who())
                .toList();
    }

    @Test
    void aConsultationIsAddedByWhoItIsTheWordOf() {
        screens.open(company.north.observer, "p/north/pulse/oversight");
        _setValue(_get(Select.class), ConsultationKind.AGREED);
        _setValue(_get(DatePicker.class), company.today());
        _setValue(_get(TextField.class), "Thresholds of the first wave");
        _click(_get(Button.class, spec -> spec.withText("Record")));
        assertThat(ScreenText.now()).contains("Agreed: Thresholds of the first wave", "recorded by Otto Observer");

        assertThatThrownBy(() -> record(false, ConsultationKind.AGREED, 0))
                .isInstanceOf(Refusal.class).hasMessage("pulse.consultation.ownWord");
        assertThatThrownBy(() -> record(true, ConsultationKind.INFORMED, 1))
                .isInstanceOf(Refusal.class).hasMessage("pulse.consultation.ahead");
        record(false, ConsultationKind.HANDED_OVER, -3);
        assertThat(world.as(company.north.observer, () -> oversight.consultations(company.north.programme)))
                .extracting(ConsultationRow::kind).containsExactly(ConsultationKind.AGREED, ConsultationKind.HANDED_OVER);
        assertThatThrownBy(() -> world.as(company.north.coordinator,
                () -> oversight.consultations(company.north.programme))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theAttestationSaysWhatIsConfiguredAndStoredNow() {
        WaveDraft draft = company.draft();
        WaveId wave = company.launched(WaveDraft.byUnits(draft.kind(), draft.audience(), draft.opensOn(), draft.closesOn(), draft.rotating(),
                ThresholdPreset.WORKS_COUNCIL, draft.groupSize(), draft.merges(), draft.expectedPercent(), draft.contact()));
        world.jdbc().sql("update ballot_progress set key_deleted = false").update();
        screens.open(company.north.observer, "p/north/pulse/" + wave.value() + "/attestation");
        String fingerprint = world.jdbc().sql("select fingerprint from ballot").query(String.class).single();
        assertThat(ScreenText.now()).contains("7 people for a number; 15 people and 8 comments for comments", fingerprint,
                "there until all invitations are sent, at most 72 hours", "Otto Observer", "12",
                "A1 version 1", "I know why we are introducing AI here.", "24 months",
                "names replaced by a code after 15 days; deleted after 18 months without another survey of its kind");
        world.jdbc().sql("update ballot_progress set key_deleted = true").update();
        company.answer(wave, 0.95, 3.4, 1);
        company.close();
        company.release(wave);
        screens.open(company.north.compliance, "p/north/pulse/" + wave.value() + "/attestation");
        assertThat(ScreenText.now()).contains("deleted", "Version of the rules", "the release is exactly what was signed");
        screens.open(company.north.coordinator, "p/north/pulse/" + wave.value() + "/attestation");
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void theLedgerStandsOnTheHomesOfSponsorAndChampion() {
        WaveId wave = company.launched(company.draft());
        company.answer(wave, 0.9, 3.2, 1);
        company.close();
        company.releaseUnanswered(wave);
        screens.open(company.north.sponsor, "?as=sponsor");
        assertThat(ScreenText.now()).contains("You said, we did", "3 themes have no answer yet");
        company.answerFor(wave);
        for (var reader : new org.kentering.identity.AccountId[] {company.north.sponsor, company.north.champion}) {
            screens.open(reader, "");
            assertThat(ScreenText.now()).contains("Trust in results: we do it, by", "Sees to it: Lena Lead");
        }
    }

    private void record(boolean worksCouncil, ConsultationKind kind, int days) {
        world.as(worksCouncil ? company.north.observer : company.north.compliance, () -> {
            oversight.record(company.north.programme,
                    new ConsultationDraft(kind, company.today().plusDays(days), "The plan", ""));
            return true;
        });
    }
}
