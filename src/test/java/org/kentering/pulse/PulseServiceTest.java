package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.Change;
import org.kentering.ballot.ReleaseCheck;
import org.kentering.ballot.Trend;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitChanged;
import org.kentering.organisation.UnitId;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** From the answers to what everybody may read of them. */
@KenteringTest
class PulseServiceTest {

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    WaveService waves;

    @Autowired
    PulseService pulse;

    @Autowired
    ReviewService reviews;

    @Autowired
    InvitationService invitations;

    @Autowired
    BallotService ballots;

    @Autowired
    AgendaService agenda;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher events;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
    }

    @Test
    void nobodySeesAResultBeforeItsRelease() {
        WaveId id = company.launched(company.draft());
        company.answer(id, 0.9, 3.5, 1);
        assertThatThrownBy(() -> as(company.north.sponsor, () -> pulse.results(id))).isInstanceOf(NotFound.class);
        company.close();
        assertThatThrownBy(() -> as(company.north.sponsor, () -> pulse.results(id))).isInstanceOf(NotFound.class);
        assertThat(as(company.north.coordinator, () -> pulse.headline(company.north.programme))).isEmpty();
        assertThat(as(company.north.sponsor, () -> waves.details(id)).row().status()).isEqualTo(WaveStatus.IN_REVIEW);
        assertThat(as(company.north.compliance, () -> waves.details(id)).may()).contains(Task.REVIEW);
        company.release(id);
        PulseResults results = as(company.north.sponsor, () -> pulse.results(id));
        assertThat(results.invited()).isEqualTo(65);
        assertThat(results.answered()).isBetween(50, 65);
        assertThat(results.items()).hasSizeGreaterThanOrEqualTo(10).allMatch(item -> item.cell().open());
    }

    @Test
    void resultsAreReadFromReleasesAlone() {
        WaveId id = company.released(company.draft(), 0.9, 3.5, 1);
        PulseResults before = as(company.north.sponsor, () -> pulse.results(id));
        int spoilt = world.jdbc().sql("update ballot_answer set answers = 'whoever reads this fails'").update();
        assertThat(spoilt).isGreaterThan(50);
        assertThat(as(company.north.sponsor, () -> pulse.results(id))).isEqualTo(before);
        world.jdbc().sql("delete from ballot_answer").update();
        assertThat(as(company.north.sponsor, () -> pulse.results(id))).isEqualTo(before);
    }

    @Test
    void everybodyReadsWhatTheirRoleAllows() {
        WaveId id = company.released(company.draft(), 0.9, 3.5, 1);
        for (AccountId all : List.of(company.north.sponsor, company.north.coordinator, company.north.compliance,
                company.north.observer)) {
            assertThat(as(all, () -> pulse.results(id)).groups()).hasSizeGreaterThan(4);
        }
        assertThat(names(company.north.steward, id)).containsExactly("Organisation");
        assertThat(names(company.north.champion, id)).contains("Organisation", "Assembly").doesNotContain("Finance", "Works");
        assertThat(names(company.north.lead, id)).hasSize(2).contains("Organisation").anyMatch(name -> name.contains("Finance"));
        assertThatThrownBy(() -> as(company.north.admin, () -> pulse.results(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aUnitThatEndsInMidWaveIsReadByWhoLedItAndByWhoHoldsItsSuccessor() {
        AccountId worksLead = leads("Wim Works", company.works);
        WaveId id = company.launched(company.draft());
        company.answer(id, 0.9, 3.5, 1);
        merge(company.north.finance, company.works);
        world.jdbc().sql("update unit set manager_id = ? where id = ?")
                .params(company.north.leadPerson.value(), company.quality.value()).update();
        AccountId stranger = leads("Sil Stranger", company.north.assemblyTeam);
        company.close();
        company.release(id);
        String ended = names(company.north.sponsor, id).stream()
                .filter(name -> name.contains("Finance")).findFirst().orElseThrow();
        assertThat(names(company.north.lead, id)).as("led it at the launch, and something else now").contains(ended);
        assertThat(names(worksLead, id)).as("leads where its people went").contains(ended);
        assertThat(names(stranger, id)).doesNotContain(ended);
    }

    @Test
    void theReviewerIsNotWhoPlannedAndTheReportIsForWatchers() {
        WaveId id = company.launched(company.draft());
        company.answer(id, 0.9, 3.5, 1);
        company.close();
        assertThatThrownBy(() -> as(company.north.coordinator, () -> reviews.comments(id)))
                .isInstanceOf(AccessDeniedException.class);
        world.jdbc().sql("insert into account_role (account_id, role_name) values (?, 'COMPLIANCE')")
                .params(company.north.coordinator.value()).update();
        assertThatThrownBy(() -> as(company.north.coordinator, () -> {
            reviews.release(id, reviews.comments(id), null);
            return true;
        })).isInstanceOf(Refusal.class).hasMessage("pulse.approve.own");
        company.release(id);
        AnonymityReport report = as(company.north.observer, () -> pulse.report(id));
        assertThat(report.genuine()).isTrue();
        assertThat(report.smallestSupport()).isGreaterThanOrEqualTo(5);
        assertThat(report.approvedBy()).isEqualTo("Elif Compliance");
        assertThat(world.jdbc().sql("select count(*) from ballot b join pulse_wave w on w.id = b.id"
                                + " where b.id = ? and b.approved_by = w.approved_by")
                        .param(id.value()).query(Integer.class).single())
                .as("what the certificate signs")
                .isEqualTo(1);
        assertThat(report.check().comments()).isEqualTo(ReleaseCheck.CommentsFound.AS_SIGNED);
        assertThat(report.check().recomputed()).isTrue();
        assertThat(report.hidden()).isNotEmpty().allSatisfy(hidden -> assertThat(hidden.group()).isNotEmpty());
        assertThat(report.changedByFew()).isEmpty();
        assertThat(report.releasedBy()).isEqualTo("Elif Compliance");
        assertThat(report.codes()).isNotEmpty().isSortedAccordingTo(Comparator.comparing(GroupCodes::name));
        assertThatThrownBy(() -> as(company.north.sponsor, () -> pulse.report(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSecondWaveIsComparedAndAJoinerStartsANewSeries() {
        company.released(company.draft(), 0.95, 2.2, 1);
        company.daysLater(40);
        company.people(company.machining, 1);
        WaveId second = company.released(company.draft(), 0.95, 4.2, 2);
        PulseResults results = as(company.north.sponsor, () -> pulse.results(second));
        ItemResult ability = results.items().stream().filter(item -> item.key().equals("P1")).findFirst().orElseThrow();
        assertThat(ability.change()).isEqualTo(Change.HIGHER);
        assertThat(ability.since()).isNotNull();
        assertThat(results.finding().getFirst().key()).isEqualTo("pulse.finding.up");
        assertThat(results.blocking()).isNull();
        GroupResult machining = results.groups().stream()
                .filter(group -> group.name().equals("Machining")).findFirst().orElseThrow();
        ItemResult anew = machining.items().stream().filter(item -> item.key().equals("P1")).findFirst().orElseThrow();
        assertThat(anew.cell().trend()).isEqualTo(Trend.NEW_SERIES);
        assertThat(anew.newSeries()).isTrue();

        // Assembly with its team: 26 invited, nobody joined.
        GroupResult assembly = results.groups().stream()
                .filter(group -> group.name().equals("Assembly")).findFirst().orElseThrow();
        ItemResult there = assembly.items().stream().filter(item -> item.key().equals("P1")).findFirst().orElseThrow();
        assertThat(there.cell().distribution()).hasSizeGreaterThan(1);
        assertThat(there.margin()).isNotNull();
        assertThat(there.change()).isEqualTo(Change.HIGHER);

        PulseHeadline headline = as(company.north.sponsor, () -> pulse.headline(company.north.programme)).orElseThrow();
        assertThat(headline.trend().waves()).hasSize(2);
        assertThat(headline.trend().lines()).hasSize(3).allMatch(line -> line.points().size() == 2);
    }

    @Test
    void aLowStepBlocksAndBringsItsAdvice() {
        WaveId id = company.released(company.draft(), 0.9, 1.8, 1);
        PulseResults results = as(company.north.coordinator, () -> pulse.results(id));
        assertThat(results.blocking()).isNotNull();
        assertThat(results.blocking().step().name()).isEqualTo("AWARENESS");
        assertThat(results.finding()).extracting(message -> message.key())
                .containsExactly("pulse.finding.first", "pulse.finding.blocked");
    }

    @Test
    void aRunningWaveTellsNothingUntilManyHaveAnswered() {
        WaveId id = company.launched(company.draft());
        ProcessIdentity.run(ballots::countParticipation);
        RunningWave running = as(company.north.coordinator, () -> pulse.running(company.north.programme)).orElseThrow();
        assertThat(running.percent()).isNull();
        company.answer(id, 0.5, 3, 1);
        company.daysLater(1);
        ProcessIdentity.run(ballots::countParticipation);
        assertThat(as(company.north.coordinator, () -> pulse.running(company.north.programme)).orElseThrow().percent())
                .isEqualTo(48);
    }

    @Test
    void codesArePrintedOnceAndNeverByPlannerOrLead() {
        WaveId id = company.launched(company.draft());
        assertThatThrownBy(() -> as(company.north.coordinator, () -> invitations.printSheet(id)))
                .isInstanceOf(AccessDeniedException.class);
        world.jdbc().sql("insert into account_role (account_id, role_name) values (?, 'OBSERVER')")
                .params(company.north.lead.value()).update();
        assertThatThrownBy(() -> as(company.north.lead, () -> invitations.printSheet(id)))
                .isInstanceOf(Refusal.class).hasMessage("pulse.codes.lead");
        PrintSheet sheet = as(company.north.observer, () -> invitations.printSheet(id));
        assertThat(sheet.publicAddress()).isEqualTo("https://kentering.example");
        assertThat(sheet.groups().stream().mapToInt(group -> group.codes().size()).sum()).isGreaterThan(65);
        as(company.north.observer, () -> {
            invitations.printed(id);
            return true;
        });
        assertThatThrownBy(() -> as(company.north.observer, () -> invitations.printSheet(id)))
                .isInstanceOf(Refusal.class).hasMessage("ballot.codes.gone");
    }

    @Test
    void aUsedCodeIsUsedUp() {
        WaveId id = company.launched(company.draft());
        var token = company.codes(id).values().iterator().next().getFirst();
        assertThat(company.answer(token, 3, new Random(1))).isTrue();
        assertThatThrownBy(() -> company.answer(token, 3, new Random(1))).isInstanceOf(RuntimeException.class);
    }

    private AccountId leads(String name, UnitId unit) {
        AccountId account = world.account(name);
        String[] names = name.split(" ");
        PersonId person = company.north.person(names[0], names[1], unit, "Leadership", account);
        world.jdbc().sql("update unit set manager_id = ? where id = ?").params(person.value(), unit.value()).update();
        return account;
    }

    /** As an import does it. */
    private void merge(UnitId gone, UnitId into) {
        world.jdbc().sql("update person set unit_id = ? where unit_id = ?").params(into.value(), gone.value()).update();
        world.jdbc().sql("update unit set ended_on = ?, place = null, manager_id = null, successor_id = ? where id = ?")
                .params(company.today(), into.value(), gone.value()).update();
        transactions.executeWithoutResult(
                status -> events.publishEvent(new UnitChanged(gone, UnitChanged.Kind.MERGED, List.of(into))));
    }

    private List<String> names(AccountId account, WaveId id) {
        return as(account, () -> pulse.results(id)).groups().stream().map(GroupResult::name).toList();
    }

    private <T> T as(AccountId account, Supplier<T> work) {
        return world.as(account, work);
    }
}
