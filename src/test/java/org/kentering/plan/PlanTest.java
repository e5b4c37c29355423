package org.kentering.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kentering.catalogue.CatalogueFixture;
import org.kentering.catalogue.Playbook;
import org.kentering.decision.Evidence;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.programme.ProgrammeId;

class PlanTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final BigDecimal FACTOR = new BigDecimal("1.50");
    private static final Playbook BOOK = CatalogueFixture.playbook();

    private final Plan plan = new Plan(ProgrammeId.random(), BOOK, START, FACTOR, NOW);

    @Test
    void theFirstBlockEndsAtTheEarliestOnTheSecondOfMarchAndIsPlannedForNineteenAndAHalfWeeks() {
        BlockDetails first = plan.details(START).blocks().getFirst();
        assertThat(first.earliestEnd()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(first.plannedWeeks()).isEqualByComparingTo("19.5");
        assertThat(first.plannedEnd()).as("136.5 days").isEqualTo(START.plusDays(137));
    }

    @Test
    void theStepsWithAnEndTakeThirtyTwoWeeksAtLeastAndArePlannedForSeventyAndAHalf() {
        PlanDetails all = plan.details(START);
        assertThat(all.minWeeks()).isEqualTo(32);
        assertThat(all.plannedWeeks()).isEqualByComparingTo("70.5");
        assertThat(all.earliestEnd()).isEqualTo(START.plusWeeks(32));
        assertThat(all.plannedEnd()).as("493.5 days").isEqualTo(START.plusDays(494));
    }

    @Test
    void theOrderIsOneThreeTwoThenFourWithFiveAndSixBesideIt() {
        assertThat(plan.details(START).steps())
                .extracting(StepDetails::number)
                .containsExactly(1, 3, 2, 4, 5, 6, 7, 8, 9, 10);
        assertThat(plan.step(3).planned().start()).isEqualTo(plan.step(1).planned().end());
        assertThat(plan.step(2).planned().start()).isEqualTo(plan.step(3).planned().end());
        assertThat(plan.step(5).planned()).isEqualTo(plan.step(4).planned());
        assertThat(plan.step(6).planned()).isEqualTo(plan.step(4).planned());
        assertThat(plan.step(7).planned().start()).isEqualTo(plan.step(4).planned().end());
    }

    @Test
    void theTenthStepHasNoEnd() {
        assertThat(plan.step(10).planned().end()).isNull();
        assertThat(plan.step(10).planned().start()).isEqualTo(plan.step(9).planned().end());
        assertThat(plan.step(10).isLate(START.plusYears(50))).isFalse();
    }

    @Test
    void movingAStepMovesWhatFollowsByAsManyDaysAndNothingElse() {
        LocalDate from = plan.step(4).planned().start();
        Map<Integer, Span> before = spans();

        PlanMove move = plan.move(4, from.plusDays(10), NOW);

        assertThat(move.shifts()).extracting(PlanMove.Shift::step).containsExactly(4, 5, 6, 7, 8, 9, 10);
        for (int number : List.of(1, 2, 3)) {
            assertThat(plan.step(number).planned()).isEqualTo(before.get(number));
        }
        for (int number : List.of(4, 5, 6, 7, 8, 9)) {
            assertThat(days(before.get(number), plan.step(number).planned())).containsExactly(10L, 10L);
        }
        assertThat(plan.step(10).planned().start()).isEqualTo(before.get(10).start().plusDays(10));
    }

    @Test
    void aMoveIsUndone() {
        Map<Integer, Span> before = spans();
        Map<Integer, Span> earliest = plan.earliest();
        PlanMove move = plan.move(2, plan.step(2).planned().start().plusWeeks(3), NOW);
        assertThat(spans()).isNotEqualTo(before);
        assertThat(plan.earliest()).isNotEqualTo(earliest);

        plan.undo(move, NOW);
        assertThat(spans()).isEqualTo(before);
        assertThat(plan.earliest()).isEqualTo(earliest);
    }

    @Test
    void aMoveIsNotUndoneOverALaterOne() {
        PlanMove move = plan.move(4, plan.step(4).planned().start().plusDays(7), NOW);
        plan.move(7, plan.step(7).planned().start().plusDays(7), NOW);
        assertThatThrownBy(() -> plan.undo(move, NOW)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aStepDoesNotStartBeforeWhatItWaitsForHasEnded() {
        refused("plan.step.tooEarly", () -> plan.move(4, plan.step(2).planned().end().minusDays(1), NOW));
        refused("plan.step.tooEarly", () -> plan.move(1, START.minusDays(1), NOW));
    }

    @Test
    void movingBackBringsFollowersBackButNotBeforeTheirTurn() {
        plan.move(7, plan.step(7).planned().start().plusDays(14), NOW);
        plan.move(8, plan.step(8).planned().start().plusDays(14), NOW);
        plan.move(7, plan.step(4).planned().end(), NOW);
        assertThat(plan.step(8).planned().start())
                .as("keeps its own fortnight")
                .isEqualTo(plan.step(7).planned().end().plusDays(14));
    }

    @Test
    void whatRunsBesideTakesTheDatesOfItsNeighbour() {
        refused("plan.step.beside", () -> plan.move(5, START.plusYears(1), NOW));
    }

    @Test
    void whatIsDoneStaysWhereItWas() {
        plan.complete(1, true, START.plusWeeks(3), NOW);
        refused("plan.step.done", () -> plan.move(1, START.plusWeeks(1), NOW));
        Span done = plan.step(1).planned();
        plan.move(3, plan.step(3).planned().start().plusDays(3), NOW);
        assertThat(plan.step(1).planned()).isEqualTo(done);
    }

    @Test
    void whatEndedEarlyLetsTheNextBeginEarly() {
        plan.complete(1, true, START.plusWeeks(2), NOW);
        plan.move(3, START.plusWeeks(2), NOW);
        assertThat(plan.step(3).planned().start()).isEqualTo(START.plusWeeks(2));
        assertThat(plan.step(2).planned().start()).isEqualTo(plan.step(3).planned().end());
    }

    @Test
    void whatEndedLateMakesTheEarliestEndLater() {
        LocalDate before = plan.details(START).earliestEnd();
        plan.complete(1, true, START.plusWeeks(5), NOW);
        assertThat(plan.details(START).earliestEnd()).isEqualTo(before.plusWeeks(3));
    }

    @Test
    void aMovedStepStartsNoEarlierThanSomebodyWanted() {
        LocalDate wanted = plan.step(4).planned().start().plusWeeks(1);
        plan.move(4, wanted, NOW);
        assertThat(plan.earliest().get(4)).isEqualTo(new Span(wanted, wanted.plusWeeks(8)));
    }

    @Test
    void closingAStepWithItsTaskForThePeopleOpenWarns() {
        refused("plan.step.changeFocusOpen", () -> plan.complete(1, false, START, NOW));
        assertThat(plan.step(1).isDone()).isFalse();

        plan.markChangeFocus(1, true, START, NOW);
        plan.complete(1, false, START, NOW);
        assertThat(plan.step(1).isDone()).isTrue();

        plan.complete(3, true, START, NOW);
        assertThat(plan.step(3).isDone()).as("closed anyway").isTrue();
    }

    @Test
    void aStepStartsIsDoneAndIsOpenedAgain() {
        plan.start(1, NOW);
        refused("plan.step.notToDo", () -> plan.start(1, NOW));
        refused("plan.step.notDone", () -> plan.reopen(1, NOW));
        plan.complete(1, true, START, NOW);
        refused("plan.step.done", () -> plan.complete(1, true, START, NOW));
        plan.reopen(1, NOW);
        assertThat(plan.step(1).doneOn()).isNull();
    }

    @Test
    void lateIsFromTheDayAfterThePlannedEnd() {
        LocalDate end = plan.step(1).planned().end();
        assertThat(plan.step(1).isLate(end)).isFalse();
        assertThat(plan.step(1).isLate(end.plusDays(1))).isTrue();
        plan.complete(1, true, end.plusDays(1), NOW);
        assertThat(plan.step(1).isLate(end.plusDays(1))).isFalse();
    }

    @Test
    void everyStepHasItsTaskForThePeople() {
        assertThat(plan.details(START).steps()).allSatisfy(step -> {
            assertThat(step.focusTitle().en()).isNotBlank();
            assertThat(step.isChangeFocusOpen()).isTrue();
        });
    }

    @Test
    void stepsAreEvidenceOnlyWhenAllOfThemAreDone() {
        assertThat(PlanEvidence.done(plan, List.of(2, 3)).amount()).isZero();
        plan.complete(2, true, START, NOW);
        assertThat(PlanEvidence.done(plan, List.of(2, 3)).amount()).isZero();
        plan.complete(3, true, START, NOW);
        assertThat(PlanEvidence.done(plan, List.of(2, 3)).amount()).isOne();
        Evidence none = PlanEvidence.done(plan, List.of(2, 99));
        assertThat(none.amount()).as("a step that the plan does not have").isNull();
    }

    @Test
    void aStepWhoseDayPassedUnusedIsNotDated() {
        LocalDate begin = plan.step(9).planned().start();
        assertThat(plan.step(9).isDated(begin)).isTrue();
        assertThat(plan.step(9).isDated(begin.plusDays(1))).isFalse();
        plan.start(9, NOW);
        assertThat(plan.step(9).isDated(begin.plusDays(1))).isTrue();
    }

    private Map<Integer, Span> spans() {
        Map<Integer, Span> spans = new HashMap<>();
        plan.steps().forEach(step -> spans.put(step.number(), step.planned()));
        return spans;
    }

    private static List<Long> days(Span before, Span after) {
        return List.of(
                ChronoUnit.DAYS.between(before.start(), after.start()),
                ChronoUnit.DAYS.between(before.end(), after.end()));
    }

    private static void refused(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason().key()).isEqualTo(key));
    }
}
