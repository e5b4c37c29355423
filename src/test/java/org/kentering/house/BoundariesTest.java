package org.kentering.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.decision.CriterionFinding;
import org.kentering.decision.DecisionDraft;
import org.kentering.decision.DecisionService;
import org.kentering.decision.DeclarationDetails;
import org.kentering.decision.DeclarationDraft;
import org.kentering.decision.ProposalId;
import org.kentering.decision.Verdict;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonDraft;
import org.kentering.organisation.PersonService;
import org.kentering.organisation.UnitDraft;
import org.kentering.organisation.UnitService;
import org.kentering.plan.ActivityDraft;
import org.kentering.plan.ActivityFilter;
import org.kentering.plan.ActivityService;
import org.kentering.plan.ActivityStatus;
import org.kentering.programme.Goal;
import org.kentering.programme.North;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeDraft;
import org.kentering.programme.ProgrammeService;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

/** What a form would not let through is refused by the service too, and what nobody can see is taken out of a text. */
@KenteringTest
class BoundariesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A control character, a turned direction, a character without width. */
    private static final String UNSEEN = "A\u0007b\u202Ec\u200Bd";

    private static final String SEEN = "Abcd";

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    PhaseService phases;

    @Autowired
    DecisionService decisions;

    @Autowired
    ActivityService activities;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UnitService units;

    @Autowired
    PersonService persons;

    private North north;

    /** A text field: its name, how long it may be at most, and a command that sends it past the form. */
    private record Border(String field, boolean needed, int longest, Consumer<String> command) {}

    @BeforeEach
    void begin() {
        north = new North(world, context).setUp();
    }

    @Test
    void eachServiceRefusesWhatIsEmptyOrTooLong() {
        for (Border border : borders()) {
            if (border.needed()) {
                refused(border, "");
                refused(border, "\u200B \u202E");
            }
            refused(border, "x".repeat(border.longest() + 1));
        }
        assertThat(world.as(north.coordinator, () -> activities.count(north.id, ActivityFilter.ACTIVE))).isZero();
        assertThat(world.as(north.coordinator, () -> programmes.details(north.id).name())).isEqualTo("AI in our work");
    }

    @Test
    void eachServiceTakesTheLongestThatIsAllowed() {
        for (Border border : borders()) {
            border.command().accept("x".repeat(border.longest()));
        }
        assertThat(world.as(north.coordinator, () -> programmes.details(north.id).why())).hasSize(4000);
    }

    @Test
    void whatNobodyCanSeeIsTakenOut() {
        world.as(north.coordinator, () -> {
            describe(new ProgrammeDraft(
                    UNSEEN, UNSEEN + "\nsecond\u200B line", UNSEEN, UNSEEN, UNSEEN,
                    List.of(new Goal(UNSEEN, null, UNSEEN, null)), Map.of("complexity", UNSEEN), DAY,
                    new BigDecimal("1.5")));
            return activities.add(north.id, activity(UNSEEN, UNSEEN));
        });
        var details = world.as(north.coordinator, () -> programmes.details(north.id));
        assertThat(List.of(details.name(), details.why(), details.forWhom(), details.vision())).containsOnly(SEEN);
        assertThat(details.whatChanges()).as("lines stay lines").isEqualTo(SEEN + "\nsecond line");
        assertThat(details.goals()).containsExactly(new Goal(SEEN, null, SEEN, null));
        assertThat(details.answers()).containsEntry("complexity", SEEN);
        assertThat(world.as(north.coordinator, () -> activities
                        .search(north.id, ActivityFilter.ACTIVE, Pageable.ofSize(5))
                        .getContent()))
                .extracting(row -> row.title())
                .containsExactly(SEEN);
        assertThat(new DecisionDraft(Verdict.GO, UNSEEN, null).reason()).isEqualTo(SEEN);
        assertThat(new DeclarationDraft(true, UNSEEN, null).reason()).isEqualTo(SEEN);
        assertThat(new UnitDraft(UNSEEN, null, null).name()).isEqualTo(SEEN);
    }

    private List<Border> borders() {
        return List.of(
                new Border("name", true, 120, text -> describe(said(text, "x", "x"))),
                new Border("what changes", true, 4000, text -> describe(said("x", text, "x"))),
                new Border("why", true, 4000, text -> describe(said("x", "x", text))),
                new Border("goal", true, 400, text -> describe(aiming(new Goal(text, null, "", null)))),
                new Border("measure", false, 100, text -> describe(aiming(new Goal("x", null, text, null)))),
                new Border("activity", true, 200, text -> add(activity(text, ""))),
                new Border("activity note", false, 4000, text -> add(activity("x", text))),
                new Border("declaration", true, 2000, this::declare),
                new Border("unit", true, 200, text -> world.as(north.admin, () ->
                        units.add(new UnitDraft(text, organisation.tree().root(), null)))),
                new Border("last name", true, 200, text -> world.as(north.admin, () -> persons.add(person(text)))));
    }

    private void refused(Border border, String text) {
        assertThatThrownBy(() -> world.as(north.coordinator, () -> {
                    border.command().accept(text);
                    return true;
                }))
                .as("%s of %d characters", border.field(), text.length())
                .isInstanceOfAny(ConstraintViolationException.class, Refusal.class);
    }

    @Test
    void aDecisionHasAReasonOfReadableLength() {
        ProposalId asked = world.as(
                north.coordinator, () -> phases.askForGate(north.id, programmes.frame(north.id).version()));
        for (String reason : List.of("", "\u200B", "x".repeat(2001))) {
            assertThatThrownBy(() -> decide(asked, reason))
                    .isInstanceOfAny(ConstraintViolationException.class, Refusal.class);
        }
        decide(asked, "x".repeat(2000));
        assertThat(world.as(north.sponsor, () -> programmes.frame(north.id).phase())).isEqualTo(PhaseKey.VISION);
    }

    private void decide(ProposalId asked, String reason) {
        world.as(north.sponsor, () -> {
            decisions.decide(asked, decisions.details(asked).version(), new DecisionDraft(Verdict.GO, reason, null));
            return true;
        });
    }

    private void describe(ProgrammeDraft draft) {
        world.as(north.coordinator, () -> {
            programmes.describe(north.id, programmes.frame(north.id).version(), draft);
            return true;
        });
    }

    private void add(ActivityDraft draft) {
        world.as(north.coordinator, () -> activities.add(north.id, draft));
    }

    private void declare(String reason) {
        world.as(north.coordinator, () -> {
            phases.declare(north.id, "works-council-informed", new DeclarationDraft(true, reason, version()));
            return true;
        });
    }

    private @Nullable Long version() {
        return world.as(north.coordinator, () -> phases.gate(north.id).orElseThrow()).criteria().stream()
                .filter(one -> one.key().equals("works-council-informed"))
                .map(CriterionFinding::declaration)
                .filter(Objects::nonNull)
                .map(DeclarationDetails::version)
                .findFirst()
                .orElse(null);
    }

    private static ProgrammeDraft said(String name, String whatChanges, String why) {
        return new ProgrammeDraft(
                name, whatChanges, why, "x", "", List.of(), Map.of(), DAY, new BigDecimal("1.5"));
    }

    private static ProgrammeDraft aiming(Goal goal) {
        return new ProgrammeDraft(
                "AI in our work", "x", "x".repeat(4000), "x", "", List.of(goal), Map.of(), DAY, new BigDecimal("1.5"));
    }

    private static ActivityDraft activity(String title, String note) {
        return new ActivityDraft(
                title, note, null, DAY, DAY, ActivityStatus.PLANNED, PhaseKey.SENSITISE, ChangeLevel.INDIVIDUAL, false,
                null);
    }

    private PersonDraft person(String lastName) {
        return new PersonDraft("E1", "", lastName, null, north.plant, null, null, null, null);
    }
}
