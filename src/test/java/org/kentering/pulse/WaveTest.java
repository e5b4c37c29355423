package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

/** A wave on its way from draft to release. */
class WaveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant OPENS = Instant.parse("2026-03-02T07:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-03-12T17:00:00Z");
    private static final AccountId PLANNER = AccountId.random();
    private static final AccountId APPROVER = AccountId.random();

    @Test
    void goesFromDraftOverProposalAndApprovalToTheRelease() {
        Wave wave = wave(TODAY, TODAY.plusDays(10));
        assertThat(wave.status(NOW)).isEqualTo(WaveStatus.DRAFT);
        wave.propose(PLANNER, NOW, TODAY, "f1");
        assertThat(wave.status(NOW)).isEqualTo(WaveStatus.PROPOSED);
        launch(wave);
        assertThat(wave.status(OPENS.minusSeconds(1))).isEqualTo(WaveStatus.LAUNCHED);
        assertThat(wave.status(NOW)).isEqualTo(WaveStatus.OPEN);
        assertThat(wave.status(CLOSES)).isEqualTo(WaveStatus.IN_REVIEW);
        wave.closed(CLOSES);
        assertThat(wave.status(NOW)).isEqualTo(WaveStatus.IN_REVIEW);
        wave.released(CLOSES);
        assertThat(wave.status(NOW)).isEqualTo(WaveStatus.RELEASED);
        assertThat(wave.onPaper()).isEqualTo(20);
    }

    @Test
    void aRefusalMakesItADraftThatSaysWhy() {
        Wave wave = proposed();
        wave.refuse(APPROVER, RefusalReason.DATES, NOW);
        assertThat(wave.status(NOW)).isEqualTo(WaveStatus.REFUSED);
        wave.propose(PLANNER, NOW, TODAY, "f2");
        assertThat(wave.refusedBecause()).isNull();
    }

    @Test
    void nobodyDecidesAboutTheirOwn() {
        Wave wave = proposed();
        refused("pulse.approve.own", () -> wave.requireApprovable(PLANNER, TODAY));
        refused("pulse.approve.own", () -> wave.refuse(PLANNER, RefusalReason.DATES, NOW));
        refused("pulse.approve.own", () -> wave.launch(PLANNER, NOW, OPENS, CLOSES, "f", 50, 30));
        assertThatCode(() -> wave.requireApprovable(APPROVER, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void whoChangedThePlanLastDoesNotApproveItEither() {
        Wave wave = wave(TODAY, TODAY.plusDays(10));
        wave.change(draft(TODAY, TODAY.plusDays(12)), List.of(), APPROVER, TODAY);
        wave.propose(PLANNER, NOW, TODAY, "f");
        refused("pulse.approve.own", () -> wave.requireApprovable(APPROVER, TODAY));
    }

    @Test
    void onlyADraftIsChangedAndOnlyAProposalDecided() {
        Wave wave = proposed();
        refused("pulse.plan.notDraft", () -> wave.change(draft(TODAY, TODAY.plusDays(9)), List.of(), PLANNER, TODAY));
        refused("pulse.plan.notDraft", () -> wave.propose(PLANNER, NOW, TODAY, "f"));
        wave.withdraw();
        refused("pulse.approve.notProposed", () -> wave.requireApprovable(APPROVER, TODAY));
        refused("pulse.approve.notProposed", wave::withdraw);
    }

    @Test
    void datesLieAheadAndLeaveTimeToAnswer() {
        refused("pulse.plan.opensInPast", () -> wave(TODAY.minusDays(1), TODAY.plusDays(10)));
        refused("pulse.plan.length", () -> wave(TODAY, TODAY.plusDays(2)));
        refused("pulse.plan.length", () -> wave(TODAY, TODAY.plusDays(43)));
        assertThatCode(() -> wave(TODAY, TODAY.plusDays(42))).doesNotThrowAnyException();
    }

    @Test
    void isApprovedShortlyBeforeItOpensAndWhileThereIsTimeLeft() {
        Wave wave = wave(TODAY.plusDays(5), TODAY.plusDays(15));
        wave.propose(PLANNER, NOW, TODAY, "f");
        refused("pulse.approve.early", () -> wave.requireApprovable(APPROVER, TODAY.plusDays(2)));
        assertThatCode(() -> wave.requireApprovable(APPROVER, TODAY.plusDays(3))).doesNotThrowAnyException();
        assertThatCode(() -> wave.requireApprovable(APPROVER, TODAY.plusDays(12))).doesNotThrowAnyException();
        refused("pulse.approve.late", () -> wave.requireApprovable(APPROVER, TODAY.plusDays(13)));
    }

    private static Wave proposed() {
        Wave wave = wave(TODAY, TODAY.plusDays(10));
        wave.propose(PLANNER, NOW, TODAY, "f1");
        return wave;
    }

    private static void launch(Wave wave) {
        wave.launch(APPROVER, NOW, OPENS, CLOSES, "f1", 50, 30);
    }

    private static Wave wave(LocalDate opens, LocalDate closes) {
        return new Wave(ProgrammeId.random(), draft(opens, closes), List.of(new ItemRef("A1", 1)), PLANNER, TODAY);
    }

    private static WaveDraft draft(LocalDate opens, LocalDate closes) {
        return WaveDraft.byUnits(WaveKind.CORE,
                Set.of(UnitId.random()), opens, closes, Set.of("V2"), ThresholdPreset.STANDARD, GroupSize.ABOUT_TEN,
                List.of(), 70, "Ilse");
    }

    private static void refused(String why, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
