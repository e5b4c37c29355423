package org.kentering.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CellId;
import org.kentering.ballot.PublishedCell;
import org.kentering.ballot.ReportingTree;
import org.kentering.ballot.Trend;
import org.kentering.ballot.WaveId;
import org.kentering.champion.ChampionService;
import org.kentering.champion.SilentChampion;
import org.kentering.decision.DecisionService;
import org.kentering.kernel.InstallationClock;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.ActivityService;
import org.kentering.plan.PromiseState;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.PhaseRow;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.ChangedGroup;
import org.kentering.pulse.PerceptionGap;
import org.kentering.pulse.PulseService;
import org.kentering.pulse.WaveApproval;
import org.kentering.pulse.WaveKind;
import org.kentering.pulse.WaveRow;
import org.kentering.pulse.WaveService;
import org.kentering.pulse.WaveStatus;
import org.kentering.stakeholder.StakeholderFilter;
import org.kentering.stakeholder.StakeholderService;
import org.kentering.training.TrainingService;
import org.kentering.voice.EntryStatus;
import org.kentering.voice.OpenAnswer;
import org.kentering.voice.OpenCode;
import org.kentering.voice.OpenVoice;
import org.kentering.voice.VoiceService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The sample company, as its first start makes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCompanyTest {

    private FirstStart demo;
    private Path folder;

    @BeforeAll
    void start(@TempDir Path empty) {
        folder = empty;
        demo = FirstStart.in(empty, "sample");
    }

    @AfterAll
    void stop() {
        demo.stop();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void standsInTheThirdPhaseToday() {
        ProgrammeFrame frame = demo.as("zoe.vermeulen");
        assertThat(frame.phase()).isEqualTo(PhaseKey.ENABLE_PILOT);
        assertThat(demo.bean(InstallationClock.class).offset()).isZero();
        LocalDate entered = demo.bean(PhaseService.class).phases(frame.id()).stream()
                .filter(phase -> phase.key() == PhaseKey.ENABLE_PILOT)
                .map(PhaseRow::entered)
                .findFirst()
                .orElseThrow();
        assertThat(Duration.between(
                                entered.atStartOfDay(CompanyChapter.ZONE).toInstant(),
                                demo.bean(Clock.class).instant())
                        .toDays())
                .isBetween(59L, 63L);
    }

    @Test
    void everybodyPrintedCanSignInWithThePassword() {
        Story story = Story.read();
        assertThat(story.signIns()).allSatisfy(
                signIn -> assertThat(demo.signsIn(story.address(signIn.person()), story.password()))
                        .as(signIn.label())
                        .isTrue());
    }

    @Test
    void heldThreeWavesAndHoldsOne() {
        assertThat(waves(demo.as("ingrid.vanleeuwen"), WaveKind.CORE))
                .extracting(WaveRow::status)
                .containsExactly(WaveStatus.OPEN, WaveStatus.RELEASED, WaveStatus.RELEASED, WaveStatus.RELEASED);
    }

    @Test
    void laysWhatLeadsBelieveBesideWhatPeopleSay() {
        ProgrammeFrame frame = demo.as("ingrid.vanleeuwen");
        PerceptionGap gap = demo.bean(PulseService.class)
                .results(waves(frame, WaveKind.LEADERS).getFirst().id())
                .gap();
        assertThat(gap).isNotNull();
        assertThat(gap.points()).isGreaterThan(10);
    }

    @Test
    void knowsHowReadyPeopleAreAndWantsToAskAgain() {
        ProgrammeFrame frame = demo.as("vera.post");
        assertThat(waves(frame, WaveKind.READINESS))
                .extracting(WaveRow::status)
                .containsExactly(WaveStatus.PROPOSED, WaveStatus.RELEASED);
        assertThat(waves(frame, WaveKind.READINESS).getFirst().opensOn())
                .as("near enough to be approved today")
                .isBeforeOrEqualTo(LocalDate.now(demo.bean(Clock.class).withZone(CompanyChapter.ZONE)).plusDays(2));
        WaveApproval approval = demo.bean(WaveService.class)
                .approval(waves(frame, WaveKind.READINESS).getFirst().id());
        assertThat(approval.changedSinceProposal()).isFalse();
        assertThat(approval.changedGroups())
                .extracting(ChangedGroup::name)
                .contains("Machining", "Assembly", "Mechanical design")
                .doesNotContain("Field service");
        assertThat(approval.changedGroups().stream()
                        .flatMap(group -> group.moves().stream())
                        .map(ChangedGroup.Move::how))
                .contains(ChangedGroup.How.MOVED, ChangedGroup.How.GONE);
    }

    @Test
    void heardPeopleAtThePostersWithAndWithoutAName() throws IOException {
        demo.as("zoe.vermeulen");
        List<String> left = Files.readAllLines(folder.resolve("sample-poster.txt"));
        OpenVoice open = demo.bean(OpenVoice.class);
        assertThat(open.poster(left.getFirst().substring("/voice/".length()))).isPresent();
        OpenAnswer answer = open.answer(OpenCode.reply(left.getLast()).orElseThrow()).orElseThrow();
        assertThat(answer.status()).isEqualTo(EntryStatus.ANSWERED);
        assertThat(answer.answer()).isNotBlank();
        assertThat(demo.bean(JdbcClient.class)
                        .sql("select count(author_name) from voice_entry where reply_hash is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void showsAGroupThatFewOfAnsweredWithItsParent() {
        WaveId last = released(demo.as("zoe.vermeulen")).getFirst();
        ReportingTree tree = demo.bean(BallotService.class).plan(last).tree();
        assertThat(cells(last, "Field service")).allSatisfy(cell -> assertThat(cell.open()).isFalse());
        assertThat(cells(last, "Field service").stream()
                        .map(PublishedCell::shownWith)
                        .filter(cell -> cell != null)
                        .map(cell -> tree.node(cell).name()))
                .contains("Sales & service");
    }

    @Test
    void beginsTheSeriesOfAGroupWithAJoinerAnew() {
        List<WaveId> waves = released(demo.as("zoe.vermeulen"));
        assertThat(trend(waves.get(1), "Mechanical design", "A1")).isEqualTo(Trend.COMPARABLE);
        assertThat(trend(waves.get(0), "Mechanical design", "A1")).isEqualTo(Trend.NEW_SERIES);
        assertThat(trend(waves.get(0), "Machining", "A1")).isEqualTo(Trend.COMPARABLE);
    }

    @Test
    void tellsOfAwarenessThatRoseTrustThatFellAndAGroupThatGotWorse() {
        List<WaveId> waves = released(demo.as("zoe.vermeulen"));
        assertThat(mean(waves.get(0), "Noordkade Machines", "A1"))
                .isGreaterThan(mean(waves.get(2), "Noordkade Machines", "A1") + 0.5);
        assertThat(mean(waves.get(0), "Noordkade Machines", "T1"))
                .isLessThan(mean(waves.get(1), "Noordkade Machines", "T1") - 0.4);
        assertThat(mean(waves.get(0), "Machining", "T1")).isLessThan(mean(waves.get(1), "Machining", "T1") - 1);
        assertThat(mean(waves.get(0), "Assembly", "K2"))
                .isLessThan(mean(waves.get(0), "Noordkade Machines", "K2") - 0.4);
    }

    @Test
    void showsComments() {
        WaveId last = released(demo.as("zoe.vermeulen")).getFirst();
        BallotService ballots = demo.bean(BallotService.class);
        assertThat(ballots.comments(last, ballots.plan(last).tree().ids()))
                .extracting(comment -> comment.text())
                .contains("Ik heb de cursus nog niet gehad.")
                .noneMatch(text -> text.contains("gele draaibank"));
    }

    @Test
    void leavesFiveLinksThatCanBeAnswered() throws IOException {
        List<String> links = Files.readAllLines(folder.resolve("sample-company.txt"));
        assertThat(links).hasSize(5).doesNotHaveDuplicates();
        assertThat(demo.bean(SurveyLinks.class).open(links)).isEqualTo(links);
    }

    @Test
    void knowsNineteenStakeholdersOfWhomFiveAreNotRated() {
        ProgrammeFrame frame = demo.as("zoe.vermeulen");
        StakeholderService stakeholders = demo.bean(StakeholderService.class);
        assertThat(stakeholders.count(frame.id(), StakeholderFilter.ALL)).isEqualTo(19);
        assertThat(stakeholders.count(
                        frame.id(), new StakeholderFilter("", null, StakeholderFilter.Show.NOT_RATED)))
                .isEqualTo(5);
    }

    @Test
    void hasChampionsInThirteenOfSixteenUnitsAndOneWhoIsSilent() {
        ProgrammeFrame frame = demo.as("zoe.vermeulen");
        ChampionService champions = demo.bean(ChampionService.class);
        assertThat(champions.coverage(frame.id()).covered()).isEqualTo(13);
        assertThat(champions.coverage(frame.id()).counted()).isEqualTo(16);
        assertThat(champions.silent(frame.id())).extracting(SilentChampion::name).containsExactly("Noor Yilmaz");
        assertThat(champions.silent(frame.id()).getFirst().quietDays()).isBetween(73L, 77L);
    }

    @Test
    void trainedAssemblyLeast() {
        ProgrammeFrame frame = demo.as("ingrid.vanleeuwen");
        assertThat(demo.bean(TrainingService.class).coverage(frame.id()).share()).isBetween(0.4, 0.6);
        assertThat(demo.bean(TrainingService.class).coverage(frame.id()).units())
                .filteredOn(unit -> unit.name().endsWith("Assembly"))
                .allSatisfy(unit -> assertThat(unit.trained() * 5).isLessThan(unit.planned()));
    }

    @Test
    void letsTheLeadsFreeTheHours() {
        List<String> freeing = demo.bean(JdbcClient.class)
                .sql("""
                        select distinct a.email from journal_entry j join account a on a.id = j.actor_id
                        where j.action = 'training.sessionChanged' and j.remark = 'HOURS_FREED'""")
                .query(String.class)
                .list();
        assertThat(freeing).hasSizeGreaterThan(3);
        assertThat(demo.bean(JdbcClient.class)
                        .sql("""
                                select count(*) from account a
                                join person p on p.account_id = a.id join unit u on u.manager_id = p.id
                                where a.email in (:freeing)""")
                        .param("freeing", freeing)
                        .query(Integer.class)
                        .single())
                .as("all of them but the coordinator lead a unit")
                .isGreaterThanOrEqualTo(freeing.size() - 1);
    }

    @Test
    void givesTheSponsorSomethingToDecideAndToKeep() {
        ProgrammeFrame frame = demo.as("ingrid.vanleeuwen");
        assertThat(demo.bean(DecisionService.class).waiting(frame.id().value())).hasSize(1);
        assertThat(demo.bean(VoiceService.class).escalations(frame.id(), false)).hasSize(1);
        List<ActivityRow> promises = demo.bean(ActivityService.class).promises(frame.id());
        assertThat(promises)
                .extracting(ActivityRow::promiseState)
                .contains(PromiseState.KEPT, PromiseState.OPEN);
    }

    private List<WaveRow> waves(ProgrammeFrame frame, WaveKind kind) {
        return demo.waves(frame).stream().filter(wave -> kind.name().equals(kind(wave))).toList();
    }

    private String kind(WaveRow wave) {
        return demo.bean(JdbcClient.class)
                .sql("select kind from pulse_wave where id = ?")
                .param(wave.id().value())
                .query(String.class)
                .single();
    }

    /** The core pulse, the latest first. */
    private List<WaveId> released(ProgrammeFrame frame) {
        return waves(frame, WaveKind.CORE).stream()
                .filter(wave -> wave.status() == WaveStatus.RELEASED)
                .map(WaveRow::id)
                .toList();
    }

    private List<PublishedCell> cells(WaveId wave, String group) {
        CellId cell = demo.bean(BallotService.class).plan(wave).tree().nodes().stream()
                .filter(node -> node.name().equals(group))
                .map(ReportingTree.Node::id)
                .findFirst()
                .orElseThrow();
        return demo.bean(BallotService.class).cells(wave).stream()
                .filter(published -> published.cell().equals(cell))
                .toList();
    }

    private PublishedCell cell(WaveId wave, String group, String item) {
        return cells(wave, group).stream()
                .filter(cell -> cell.item().key().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private Trend trend(WaveId wave, String group, String item) {
        return cell(wave, group, item).trend();
    }

    private double mean(WaveId wave, String group, String item) {
        return cell(wave, group, item).mean().mean().doubleValue();
    }
}
