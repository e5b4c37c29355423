package org.kentering.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeKey;
import org.kentering.programme.ProgrammeState;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

class ActivityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PersonId ERIK = PersonId.random();
    private static final ProgrammeId NORTH = ProgrammeId.random();

    @Test
    void needsATitleAndAnEndAfterItsStart() {
        refused("plan.activity.needsTitle", () -> new Activity(NORTH, draft(" ", TODAY, TODAY, null, false), TODAY));
        refused(
                "plan.activity.dueBeforeStart",
                () -> new Activity(NORTH, draft("Visit", TODAY, TODAY.minusDays(1), null, false), TODAY));
    }

    @Test
    void aPromiseIsSomebodys() {
        refused(
                "plan.activity.promiseNeedsSponsor",
                () -> new Activity(NORTH, draft("Visit", TODAY, TODAY, null, true), TODAY));
    }

    @Test
    void aPromiseIsKeptWhenItIsDoneAndBrokenWhenItIsDropped() {
        assertThat(PromiseState.of(ActivityStatus.PLANNED)).isEqualTo(PromiseState.OPEN);
        assertThat(PromiseState.of(ActivityStatus.RUNNING)).isEqualTo(PromiseState.OPEN);
        assertThat(PromiseState.of(ActivityStatus.DONE)).isEqualTo(PromiseState.KEPT);
        assertThat(PromiseState.of(ActivityStatus.DROPPED)).isEqualTo(PromiseState.BROKEN);
    }

    @Test
    void theDayOnWhichItWasDoneStaysWhenItIsEditedLater() {
        Activity visit = new Activity(NORTH, draft("Visit", TODAY, TODAY, ERIK, false), TODAY);
        visit.tick(true, TODAY);
        ActivityDraft done = visit.details(null, true, true).draft();
        visit.write(done, TODAY.plusDays(5));
        assertThat(visit.doneOn()).isEqualTo(TODAY);

        visit.tick(false, TODAY.plusDays(6));
        assertThat(visit.doneOn()).isNull();
        assertThat(visit.status()).isEqualTo(ActivityStatus.RUNNING);
    }

    @Test
    void whatIsDroppedIsNotTicked() {
        ActivityDraft dropped = new ActivityDraft(
                "Visit", "", ERIK, TODAY, TODAY, ActivityStatus.DROPPED, PhaseKey.VISION, ChangeLevel.INDIVIDUAL, false,
                null);
        Activity visit = new Activity(NORTH, dropped, TODAY);
        refused("plan.activity.dropped", () -> visit.tick(true, TODAY));
    }

    @Test
    void overdueIsWhatIsStillActiveAfterItsDay() {
        assertThat(row(ActivityStatus.RUNNING, TODAY.minusDays(1)).isOverdue(TODAY)).isTrue();
        assertThat(row(ActivityStatus.RUNNING, TODAY).isOverdue(TODAY)).isFalse();
        assertThat(row(ActivityStatus.DONE, TODAY.minusDays(1)).isOverdue(TODAY)).isFalse();
        assertThat(row(ActivityStatus.DROPPED, TODAY.minusDays(1)).isOverdue(TODAY)).isFalse();
    }

    @Test
    void onlyTheCoordinatorEdits() {
        for (Role role : Role.values()) {
            assertThat(PlanPolicy.mayEdit(frame(ProgrammeState.ACTIVE, role)))
                    .as(role.name())
                    .isEqualTo(role == Role.COORDINATOR);
        }
        assertThat(PlanPolicy.mayEdit(frame(ProgrammeState.STOPPED, Role.COORDINATOR))).isFalse();
    }

    @Test
    void theOwnerTicksTheOwnAndTheWorksCouncilOnlyReads() {
        for (Role role : Set.of(Role.SPONSOR, Role.CHAMPION, Role.LEAD, Role.DATA_STEWARD, Role.COMPLIANCE)) {
            ProgrammeFrame frame = frame(ProgrammeState.ACTIVE, role);
            assertThat(PlanPolicy.mayTick(frame, ERIK, ERIK)).as(role + " own").isTrue();
            assertThat(PlanPolicy.mayTick(frame, ERIK, PersonId.random())).as(role + " another's").isFalse();
            assertThat(PlanPolicy.mayTick(frame, null, null)).as(role + " nobody's").isFalse();
        }
        assertThat(PlanPolicy.mayTick(frame(ProgrammeState.ACTIVE, Role.OBSERVER), ERIK, ERIK)).isFalse();
        assertThat(PlanPolicy.mayTick(frame(ProgrammeState.ACTIVE, Role.COORDINATOR), ERIK, null)).isTrue();
        assertThat(PlanPolicy.mayTick(frame(ProgrammeState.STOPPED, Role.COORDINATOR), ERIK, ERIK)).isFalse();
    }

    @Test
    void aListIsSortedByWhatItMayBeAndAlwaysInOneOrder() {
        Sort asked = Sort.by("note").and(Sort.by(Sort.Direction.DESC, "title"));
        assertThat(ActivityService.safe(PageRequest.of(2, 50, asked)).getSort())
                .isEqualTo(Sort.by(Sort.Direction.DESC, "title").and(Sort.by("id.value")));
        assertThat(ActivityService.safe(PageRequest.of(0, 50)).getSort())
                .isEqualTo(Sort.by("dueOn").and(Sort.by("id.value")));
    }

    private static ProgrammeFrame frame(ProgrammeState state, Role role) {
        return new ProgrammeFrame(
                NORTH, new ProgrammeKey("north"), "North", state, PhaseKey.VISION, Set.of(), Set.of(role), Set.of(),
                Set.of(), 0);
    }

    private static ActivityRow row(ActivityStatus status, LocalDate due) {
        return new ActivityRow(
                ActivityId.random(), "Visit", ERIK, null, due, due, status, PhaseKey.VISION, ChangeLevel.INDIVIDUAL,
                false, null, 0);
    }

    private static ActivityDraft draft(
            String title, LocalDate start, LocalDate due, @Nullable PersonId owner, boolean promise) {
        return new ActivityDraft(
                title, "", owner, start, due, ActivityStatus.PLANNED, PhaseKey.VISION, ChangeLevel.INDIVIDUAL, promise,
                null);
    }

    private static void refused(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason().key()).isEqualTo(key));
    }
}
