package org.kentering.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.UnitId;

class ProgrammeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final UnitId ASSEMBLY = UnitId.random();

    private final Programme programme = new Programme(new ProgrammeKey("north"), Set.of(ASSEMBLY));

    @Test
    void isNewUntilTheCoordinatorSaysWhatChanges() {
        assertThat(programme.state()).isEqualTo(ProgrammeState.NEW);
        assertThat(programme.passages()).isEmpty();
        refused("programme.notSetUp", () -> programme.moveOn(TODAY));
        refused("programme.notSetUp", () -> programme.describe(draft()));
        refused("programme.notSetUp", () -> programme.stop(TODAY));
    }

    @Test
    void needsAUnit() {
        refused("programme.start.needsScope", () -> new Programme(new ProgrammeKey("north"), Set.of()));
        refused("programme.start.needsScope", () -> programme.rescope(Set.of()));
    }

    @Test
    void settingItUpEntersTheFirstPhase() {
        programme.setUp(draft(), TODAY);

        assertThat(programme.state()).isEqualTo(ProgrammeState.ACTIVE);
        assertThat(programme.phase()).isEqualTo(PhaseKey.SENSITISE);
        assertThat(programme.passage()).extracting(Passage::phase, Passage::entered, Passage::left)
                .containsExactly(PhaseKey.SENSITISE, TODAY, null);
        assertThat(programme.details().answers()).as("what was left empty").containsOnlyKeys("complexity");
        refused("programme.alreadySetUp", () -> programme.setUp(draft(), TODAY));
    }

    @Test
    void needsAName() {
        ProgrammeDraft nameless = new ProgrammeDraft(
                " ", "a", "b", "c", "", List.of(), Map.of(), TODAY, new BigDecimal("1.5"));
        refused("programme.setUp.incomplete", () -> programme.setUp(nameless, TODAY));
        assertThat(programme.state()).isEqualTo(ProgrammeState.NEW);
    }

    @Test
    void goesThroughFivePhasesAndNoFurther() {
        programme.setUp(draft(), TODAY);
        for (int week = 1; week <= 4; week++) {
            programme.moveOn(TODAY.plusWeeks(week));
        }
        assertThat(programme.phase()).isEqualTo(PhaseKey.ANCHOR_ADAPT);
        assertThat(programme.passages()).extracting(Passage::phase).containsExactly(PhaseKey.values());
        assertThat(programme.passages().getFirst().left()).isEqualTo(TODAY.plusWeeks(1));
        assertThat(programme.passages().getFirst().end()).isEqualTo(PassageEnd.GATE);
        assertThat(programme.passages().getLast().left()).isNull();
        refused("programme.gate.lastPhase", () -> programme.moveOn(TODAY.plusWeeks(5)));
    }

    @Test
    void goingBackIsAnIterationWithAReasonAndAFreshGate() {
        programme.setUp(draft(), TODAY);
        programme.moveOn(TODAY.plusWeeks(1));
        Passage vision = programme.passage();

        programme.iterate(PhaseKey.SENSITISE, " Half of the stakeholders changed ", TODAY.plusWeeks(2));
        assertThat(programme.phase()).isEqualTo(PhaseKey.SENSITISE);
        assertThat(programme.passages().get(1).end()).isEqualTo(PassageEnd.ITERATION);
        assertThat(programme.passages().get(1).reason()).isEqualTo("Half of the stakeholders changed");

        programme.moveOn(TODAY.plusWeeks(3));
        assertThat(programme.passage().id()).isNotEqualTo(vision.id());
    }

    @Test
    void aPhaseIsOnlyRepeatedIfItIsEarlierAndSomebodySaysWhy() {
        programme.setUp(draft(), TODAY);
        programme.moveOn(TODAY);
        refused("programme.iterate.notEarlier", () -> programme.iterate(PhaseKey.VISION, "why", TODAY));
        refused("programme.iterate.notEarlier", () -> programme.iterate(PhaseKey.ENABLE_PILOT, "why", TODAY));
        refused("programme.iterate.needsReason", () -> programme.iterate(PhaseKey.SENSITISE, " ", TODAY));
    }

    @Test
    void aHeldGateIsAskedAgainFromTheNamedDayOn() {
        programme.setUp(draft(), TODAY);
        programme.hold(TODAY.plusDays(10));
        refused("programme.gate.held", () -> programme.requireAskable(TODAY.plusDays(9)));
        programme.requireAskable(TODAY.plusDays(10));
        programme.moveOn(TODAY.plusDays(11));
        assertThat(programme.gateHeldUntil()).as("of the next gate").isNull();
    }

    @Test
    void stoppedIsReadOnly() {
        programme.setUp(draft(), TODAY);
        programme.stop(TODAY.plusDays(1));

        assertThat(programme.state()).isEqualTo(ProgrammeState.STOPPED);
        assertThat(programme.passages().getLast().end()).isEqualTo(PassageEnd.STOP);
        refused("programme.stopped", () -> programme.moveOn(TODAY));
        refused("programme.stopped", () -> programme.hold(TODAY));
        refused("programme.stopped", () -> programme.describe(draft()));
        refused("programme.stopped", () -> programme.rescope(Set.of(ASSEMBLY)));
        refused("programme.stopped", () -> programme.iterate(PhaseKey.SENSITISE, "why", TODAY));
        refused("programme.stopped", () -> programme.stop(TODAY));
    }

    @Test
    void followsAUnitThatWasMerged() {
        UnitId production = UnitId.random();
        programme.replaceUnit(UnitId.random(), List.of(production));
        assertThat(programme.scope()).containsExactly(ASSEMBLY);
        programme.replaceUnit(ASSEMBLY, List.of(production));
        assertThat(programme.scope()).containsExactly(production);
    }

    @Test
    void goesOnForAllThatAUnitWasSplitInto() {
        UnitId early = UnitId.random();
        UnitId late = UnitId.random();
        programme.replaceUnit(ASSEMBLY, List.of(early, late));
        assertThat(programme.scope()).containsExactlyInAnyOrder(early, late);
    }

    @Test
    void aGoalIsMeasurableWithANumberAndADay() {
        assertThat(goal(BigDecimal.TEN, TODAY).isMeasurable()).isTrue();
        assertThat(goal(null, TODAY).isMeasurable()).isFalse();
        assertThat(goal(BigDecimal.TEN, null).isMeasurable()).isFalse();
    }

    @Test
    void aKeyFitsIntoAnAddress() {
        assertThat(new ProgrammeKey(" North-2 ").value()).isEqualTo("north-2");
        for (String typed : List.of("n", "2north", "north-", "no rth", "nörd", "a/b", "..", "n".repeat(25))) {
            assertThat(ProgrammeKey.of(typed)).as(typed).isEmpty();
            refused("programme.key.unusable", () -> new ProgrammeKey(typed));
        }
    }

    private static Goal goal(BigDecimal target, LocalDate day) {
        return new Goal("Quotations in two hours", target, "hours", day);
    }

    static ProgrammeDraft draft() {
        return new ProgrammeDraft(
                "AI in our work",
                "Quotations are written with an assistant",
                "Customers wait too long",
                "Sales and engineering",
                "",
                List.of(goal(BigDecimal.TWO, LocalDate.of(2026, 12, 1))),
                Map.of("complexity", "We show it, every Friday", "emotions", " "),
                TODAY,
                new BigDecimal("1.50"));
    }

    static void refused(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason().key()).isEqualTo(key));
    }
}
