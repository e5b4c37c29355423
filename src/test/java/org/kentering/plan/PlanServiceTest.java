package org.kentering.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.decision.Standing;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.kernel.Texts;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonLeft;
import org.kentering.programme.North;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@KenteringTest
class PlanServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    PlanService plans;

    @Autowired
    ActivityService activities;

    @Autowired
    AgendaService agenda;

    @Autowired
    PhaseService phases;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Texts texts;

    private North north;
    private ProgrammeId id;

    @BeforeEach
    void begin() {
        north = new North(world, context).setUp();
        id = north.id;
    }

    @Test
    void theWizardMakesThePlan() {
        PlanDetails plan = plan();
        assertThat(plan.steps()).hasSize(10);
        assertThat(plan.blocks().getFirst().earliestEnd()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(plan.plannedWeeks()).isEqualByComparingTo("70.5");
        assertThat(plan.playbookVersion()).isPositive();
    }

    @Test
    void aMoveIsKeptAndUndone() {
        PlanDetails before = plan();
        LocalDate later = before.steps().get(3).planned().start().plusDays(7);
        PlanMove move = as(north.coordinator, () -> plans.move(id, before.version(), 4, later));
        assertThat(plan().steps().get(3).planned().start()).isEqualTo(later);
        as(north.coordinator, () -> plans.undo(id, move));
        assertThat(plan().steps()).isEqualTo(before.steps());
    }

    @Test
    void aChangeOfOneStepIsAChangeOfThePlan() {
        long seen = plan().version();
        as(north.coordinator, () -> plans.markChangeFocus(id, seen, 1, true));
        as(north.coordinator, () -> assertThatThrownBy(() -> plans.start(id, seen, 2))
                .isInstanceOf(StaleVersion.class));
    }

    @Test
    void onlyTheCoordinatorChangesThePlan() {
        for (AccountId other : List.of(north.sponsor, north.champion, north.lead, north.observer)) {
            as(other, () -> {
                assertThat(plans.plan(id)).isPresent();
                assertThatThrownBy(() -> plans.start(id, 0, 1))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void aStepThatIsDoneIsEvidenceForTheGate() {
        assertThat(standing("step-1-done")).isEqualTo(Standing.NOT_MET);
        as(north.coordinator, () -> plans.complete(id, plan().version(), 1, true));
        assertThat(standing("step-1-done")).isEqualTo(Standing.MET);
    }

    @Test
    void aListIsFilteredSortedAndNamed() {
        add("Visit the early shift", north.sponsorPerson, TODAY.minusDays(3), true);
        add("100% of the teams heard it", null, TODAY.plusDays(3), false);
        add("Lunch with questions", north.championPerson, TODAY.plusDays(5), false);

        assertThat(titles(ActivityFilter.ACTIVE))
                .containsExactly("Visit the early shift", "100% of the teams heard it", "Lunch with questions");
        assertThat(titles(ActivityFilter.ACTIVE.showing(ActivityFilter.Show.OVERDUE)))
                .containsExactly("Visit the early shift");
        assertThat(titles(ActivityFilter.ACTIVE.showing(ActivityFilter.Show.WITHOUT_OWNER)))
                .containsExactly("100% of the teams heard it");
        assertThat(titles(ActivityFilter.ACTIVE.showing(ActivityFilter.Show.PROMISES)))
                .containsExactly("Visit the early shift");
        assertThat(titles(ActivityFilter.ACTIVE.in(PhaseKey.ANCHOR_ADAPT))).isEmpty();
        assertThat(titles(new ActivityFilter("0%", ActivityFilter.Show.ALL, null, null, null)))
                .containsExactly("100% of the teams heard it");
        assertThat(titles(new ActivityFilter("", ActivityFilter.Show.ALL, null, null, north.championPerson)))
                .containsExactly("Lunch with questions");
        assertThat(titles(new ActivityFilter(
                        "", ActivityFilter.Show.ALL, PhaseKey.SENSITISE, ChangeLevel.STRATEGIC, null)))
                .isEmpty();
        assertThat(as(north.observer, () -> activities
                        .search(id, ActivityFilter.ACTIVE, PageRequest.of(0, 2, Sort.by(Sort.Direction.DESC, "title")))
                        .getContent()))
                .extracting(ActivityRow::title, ActivityRow::ownerName)
                .containsExactly(
                        tuple("Visit the early shift", "Erik"),
                        tuple("Lunch with questions", "Hanna"));
        assertThat(as(north.observer, () -> activities.count(id, ActivityFilter.ACTIVE))).isEqualTo(3);
    }

    @Test
    void theOwnerTicksTheOwnAndNobodyElseDoes() {
        ActivityId lunch = add("Lunch with questions", north.championPerson, TODAY.plusDays(5), false);
        for (AccountId other : List.of(north.sponsor, north.lead, north.observer, north.steward)) {
            as(other, () -> assertThatThrownBy(() -> activities.tick(lunch, 0, true)).isInstanceOf(NotFound.class));
        }
        as(north.champion, () -> {
            assertThat(activities.details(lunch).mayTick()).isTrue();
            assertThat(activities.details(lunch).mayEdit()).isFalse();
            activities.tick(lunch, 0, true);
            assertThat(activities.details(lunch).status()).isEqualTo(ActivityStatus.DONE);
            assertThatThrownBy(() -> activities.tick(lunch, 0, false)).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void whoeverSavesSecondIsTold() {
        ActivityId lunch = add("Lunch with questions", north.championPerson, TODAY.plusDays(5), false);
        ActivityDetails seen = as(north.coordinator, () -> activities.details(lunch));
        as(north.champion, () -> activities.tick(lunch, seen.version(), true));
        as(north.coordinator, () -> assertThatThrownBy(() -> activities.edit(lunch, seen.version(), seen.draft()))
                .isInstanceOf(StaleVersion.class));
        assertThat(as(north.coordinator, () -> activities.details(lunch).status())).isEqualTo(ActivityStatus.DONE);
    }

    @Test
    void aPromiseIsTheSponsorsOwn() {
        as(north.coordinator, () -> assertThatThrownBy(
                        () -> activities.add(id, draft("Visit", north.championPerson, TODAY, true)))
                .isInstanceOf(Refusal.class));
        ActivityId visit = add("Visit", north.sponsorPerson, TODAY, true);
        add("Answer in writing", north.sponsorPerson, TODAY.minusDays(9), true);
        as(north.sponsor, () -> activities.tick(visit, 0, true));
        assertThat(as(north.sponsor, () -> activities.promises(id)))
                .extracting(ActivityRow::title, ActivityRow::promiseState)
                .containsExactly(
                        tuple("Answer in writing", PromiseState.OPEN),
                        tuple("Visit", PromiseState.KEPT));
    }

    @Test
    void aLevelWithoutAnythingGoingOnIsSaid() {
        assertThat(idle()).containsExactlyInAnyOrder(ChangeLevel.values());
        ActivityId lunch = add("Lunch with questions", north.championPerson, TODAY, false);
        assertThat(idle()).doesNotContain(ChangeLevel.INDIVIDUAL).contains(ChangeLevel.STRATEGIC);
        as(north.coordinator, () -> activities.tick(lunch, 0, true));
        assertThat(idle()).as("done is not active").contains(ChangeLevel.INDIVIDUAL);
    }

    @Test
    void whoLeavesLeavesWorkWithoutAnOwner() {
        ActivityId lunch = add("Lunch with questions", north.championPerson, TODAY, false);
        transactions.executeWithoutResult(
                status -> events.publishEvent(new PersonLeft(north.championPerson, north.champion)));
        assertThat(as(north.coordinator, () -> activities.details(lunch).owner())).isNull();
        assertThat(titles(ActivityFilter.ACTIVE.showing(ActivityFilter.Show.WITHOUT_OWNER)))
                .containsExactly("Lunch with questions");
    }

    @Test
    void whatIsDueIsGatheredForEachReader() {
        add("Visit the early shift", north.sponsorPerson, TODAY.minusDays(3), true);
        add("Lunch with questions", north.championPerson, TODAY.plusDays(5), false);

        assertThat(due(north.coordinator))
                .containsExactly(
                        "Look together with the people who do the work",
                        "Step 1: AI potential analysis",
                        "Visit the early shift",
                        "Lunch with questions");
        assertThat(due(north.champion)).containsExactly("Lunch with questions");
        assertThat(due(north.sponsor)).containsExactly("Visit the early shift");
        assertThat(due(north.lead)).isEmpty();
        as(north.outsider, () -> assertThatThrownBy(() -> agenda.due(id.value(), TODAY))
                .isInstanceOf(RuntimeException.class));
    }

    @Test
    void theSponsorsDecisionIsDueToTheSponsor() {
        as(north.coordinator, () -> phases.askForGate(id, phases.gate(id).orElseThrow().version()));
        assertThat(due(north.sponsor)).containsExactly("Gate 1 → 2: begin with \"Shared vision\"?");
        assertThat(due(north.coordinator)).noneMatch(title -> title.startsWith("Gate"));
    }

    @Test
    void agreedHoursAreALoad() {
        assertThat(as(north.coordinator, () -> agenda.load(id.value(), TODAY, TODAY.plusDays(7))))
                .containsOnlyKeys(north.championPerson.value());
        assertThat(as(north.coordinator, () -> agenda.calendar(id.value(), TODAY, TODAY.plusDays(7)))).isEmpty();
    }

    private List<String> due(AccountId reader) {
        return as(reader, () -> agenda.due(id.value(), TODAY.plusDays(7))).stream()
                .map(DueItem::title)
                .map(title -> texts.text(Language.EN, title))
                .toList();
    }

    private Standing standing(String criterion) {
        return as(north.observer, () -> phases.gate(id).orElseThrow().criteria()).stream()
                .filter(one -> one.key().equals(criterion))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private Set<ChangeLevel> idle() {
        return as(north.observer, () -> activities.idleLevels(id));
    }

    private List<String> titles(ActivityFilter filter) {
        return as(north.observer, () -> activities.search(id, filter, PageRequest.of(0, 50)).getContent()).stream()
                .map(ActivityRow::title)
                .toList();
    }

    private ActivityId add(String title, @Nullable PersonId owner, LocalDate due, boolean promise) {
        return as(north.coordinator, () -> activities.add(id, draft(title, owner, due, promise)));
    }

    private static ActivityDraft draft(String title, @Nullable PersonId owner, LocalDate due, boolean promise) {
        return new ActivityDraft(
                title, "", owner, due.minusDays(7), due, ActivityStatus.PLANNED, PhaseKey.SENSITISE,
                ChangeLevel.INDIVIDUAL, promise, null);
    }

    private PlanDetails plan() {
        return as(north.coordinator, () -> plans.plan(id).orElseThrow());
    }

    private <T> T as(AccountId account, Supplier<T> work) {
        return world.as(account, work);
    }

    private void as(AccountId account, Runnable work) {
        world.as(account, () -> {
            work.run();
            return true;
        });
    }
}
