package org.kentering.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.decision.CriterionFinding;
import org.kentering.decision.DecisionDraft;
import org.kentering.decision.DecisionService;
import org.kentering.decision.DeclarationDraft;
import org.kentering.decision.ProposalDetails;
import org.kentering.decision.ProposalId;
import org.kentering.decision.Standing;
import org.kentering.decision.Verdict;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.Reach;
import org.kentering.organisation.UnitChanged;
import org.kentering.organisation.UnitId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KenteringTest
class ProgrammeServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    RoleService roles;

    @Autowired
    PhaseService phases;

    @Autowired
    DecisionService decisions;

    @Autowired
    Access access;

    @Autowired
    @Qualifier("programmeRights")
    Reach reach;

    private North north;

    @BeforeEach
    void begin() {
        north = new North(world, context);
    }

    @Test
    void everybodyWithAPartOpensItAndSeesTheOwnRolesAndUnits() {
        Map<AccountId, Set<Role>> parts = Map.of(
                north.observer, Set.of(Role.OBSERVER),
                north.compliance, Set.of(Role.COMPLIANCE),
                north.coordinator, Set.of(Role.COORDINATOR),
                north.sponsor, Set.of(Role.SPONSOR),
                north.champion, Set.of(Role.CHAMPION),
                north.lead, Set.of(Role.LEAD),
                north.steward, Set.of(Role.DATA_STEWARD));
        parts.forEach((account, held) -> {
            ProgrammeFrame frame = world.as(account, () -> programmes.open("north"));
            assertThat(frame.roles()).isEqualTo(held);
            assertThat(frame.scope()).containsExactlyInAnyOrder(north.plant, north.assembly, north.paint);
            assertThat(frame.championUnits())
                    .isEqualTo(held.contains(Role.CHAMPION) ? Set.of(north.assembly) : Set.of());
            assertThat(frame.leadUnits()).isEqualTo(held.contains(Role.LEAD) ? Set.of(north.paint) : Set.of());
            assertThat(world.as(account, programmes::mine)).extracting(ProgrammeRow::id).containsExactly(north.id);
            assertThat(access.rolesOf(account)).containsAll(held);
        });
    }

    @Test
    void nobodyElseFindsItAndCannotTellItFromOneThatIsNotThere() {
        as(north.outsider, () -> assertThatThrownBy(() -> programmes.open("north"))
                .isInstanceOfAny(NotFound.class, AccessDeniedException.class));
        as(north.admin, () -> assertThatThrownBy(() -> programmes.open("north"))
                .isInstanceOfAny(NotFound.class, AccessDeniedException.class));
        assertThat(world.as(north.outsider, programmes::mine)).isEmpty();
        as(north.champion, () -> assertThatThrownBy(() -> programmes.open("south")).isInstanceOf(NotFound.class));
    }

    @Test
    void aChampionOfAnotherProgrammeFindsNothingHere() {
        world.as(north.admin, () -> {
            ProgrammeId south = programmes.start(new ProgrammeStart("south", Set.of(north.office), north.leadPerson));
            return roles.appointCoordinator(south, north.championPerson);
        });
        as(north.champion, () -> {
            assertThat(programmes.open("south").roles()).containsExactly(Role.COORDINATOR);
            assertThatThrownBy(() -> programmes.require(north.id, Role.COORDINATOR)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> roles.assign(north.id, RoleDraft.of(north.leadPerson, Role.SPONSOR)))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whoLeadsTheUnitAboveTheScopeLeadsWhatIsInIt() {
        AccountId director = world.account("Petra Director");
        north.company.lead(Company.ROOT, north.company.person("Petra", Company.ROOT, director));
        ProgrammeFrame frame = as(director, () -> programmes.open("north"));
        assertThat(frame.leadUnits()).containsExactlyInAnyOrder(north.plant, north.assembly, north.paint);
    }

    @Test
    void aRoleThatEndedIsGoneAtTheNextCall() {
        RoleHolder champion = holder(Role.CHAMPION);
        as(north.coordinator, () -> roles.end(champion.id(), champion.version()));
        assertThat(access.rolesOf(north.champion)).isEmpty();
        as(north.champion, () -> assertThatThrownBy(() -> programmes.open("north"))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aRoleOfSomebodyWhoLeftIsGone() {
        north.company.leave(north.championPerson);
        assertThat(access.rolesOf(north.champion)).isEmpty();
    }

    @Test
    void reachNamesTheUnitsOfARole() {
        assertThat(reach.unitsFor(north.champion, Role.CHAMPION)).containsExactly(north.assembly);
        assertThat(reach.unitsFor(north.coordinator, Role.COORDINATOR)).containsExactly(north.plant);
        assertThat(reach.unitsFor(north.champion, Role.COORDINATOR)).isEmpty();
        as(north.lead, () -> assertThat(programmes.unitsFor(north.id, Role.LEAD)).containsExactly(north.paint));
    }

    @Test
    void nobodyGivesARoleToThemselvesOrTakesTheLastCoordinatorAway() {
        as(north.coordinator, () -> {
            ProgrammeTest.refused(
                    "programme.roles.oneself",
                    () -> roles.assign(north.id, RoleDraft.of(north.coordinatorPerson, Role.SPONSOR)));
            RoleHolder mine = holder(Role.COORDINATOR);
            ProgrammeTest.refused("programme.roles.lastCoordinator", () -> roles.end(mine.id(), mine.version()));
        });
    }

    @Test
    void aChampionForAUnitOutsideIsRefused() {
        as(north.coordinator, () -> ProgrammeTest.refused(
                "programme.roles.unitOutOfScope",
                () -> roles.assign(
                        north.id, new RoleDraft(north.leadPerson, Role.CHAMPION, Set.of(north.office), null))));
    }

    @Test
    void championsAreNamedToWhomItConcerns() {
        assertThat(namedTo(north.coordinator)).contains(Role.CHAMPION);
        assertThat(namedTo(north.champion)).contains(Role.CHAMPION);
        assertThat(namedTo(north.sponsor)).contains(Role.COORDINATOR).doesNotContain(Role.CHAMPION);
        assertThat(namedTo(north.observer)).doesNotContain(Role.CHAMPION);
        assertThat(namedTo(north.lead)).as("leads another unit").doesNotContain(Role.CHAMPION);
    }

    @Test
    void theKeyIsTakenOnce() {
        as(north.admin, () -> ProgrammeTest.refused(
                "programme.key.taken",
                () -> programmes.start(new ProgrammeStart(" NORTH ", Set.of(north.office), north.leadPerson))));
    }

    @Test
    void whoeverSavesSecondIsTold() {
        long seen = as(north.coordinator, () -> programmes.frame(north.id).version());
        as(north.coordinator, () -> programmes.setUp(north.id, seen, North.draft()));
        as(north.coordinator, () -> assertThatThrownBy(() -> programmes.describe(north.id, seen, North.draft()))
                .isInstanceOf(StaleVersion.class));
    }

    @Test
    void whatTheCoordinatorSaysComesBackWhole() {
        north.setUp();
        ProgrammeDetails details = as(north.sponsor, () -> programmes.details(north.id));
        assertThat(details.name()).isEqualTo("AI in our work");
        assertThat(details.answers()).containsExactly(Map.entry("complexity", "We show it, every Friday"));
        assertThat(details.namedUnits()).containsExactly(north.plant);
        assertThat(details.startDate()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(details.passages()).extracting(Passage::phase).containsExactly(PhaseKey.SENSITISE);
    }

    @Test
    void theGateHoldsTheCriteriaAgainstWhatIsKnown() {
        north.setUp();
        Map<String, Standing> standings = standings();
        assertThat(standings).containsEntry("sponsor-and-coordinator-named", Standing.MET);
        assertThat(standings).containsEntry("why-written", Standing.MET);
        assertThat(standings).containsEntry("step-1-done", Standing.NOT_MET);
        assertThat(standings).containsEntry("works-council-informed", Standing.UNKNOWN);

        as(north.coordinator, () -> phases.declare(
                north.id, "works-council-informed", new DeclarationDraft(true, "Meeting of 12 February", null)));
        assertThat(standings()).containsEntry("works-council-informed", Standing.MET);
    }

    @Test
    void aStatementIsNotOverwrittenUnseen() {
        north.setUp();
        DeclarationDraft first = new DeclarationDraft(true, "Meeting", null);
        as(north.coordinator, () -> phases.declare(north.id, "works-council-informed", first));
        as(north.coordinator, () -> assertThatThrownBy(
                        () -> phases.declare(north.id, "works-council-informed", first))
                .isInstanceOf(StaleVersion.class));
        long version = finding("works-council-informed").declaration().version();
        as(north.coordinator, () -> phases.declare(
                north.id, "works-council-informed", new DeclarationDraft(false, "They want more time", version)));
        assertThat(standings()).containsEntry("works-council-informed", Standing.NOT_MET);
    }

    @Test
    void whatTheDataTellCannotBeDeclared() {
        north.setUp();
        as(north.coordinator, () -> assertThatThrownBy(
                        () -> phases.declare(north.id, "step-1-done", new DeclarationDraft(true, "Trust me", null)))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void theSponsorOpensTheGateThatTheCoordinatorAskedFor() {
        north.setUp();
        ProposalId asked = ask();
        assertThat(world.as(north.coordinator, () -> decisions.waiting(north.id.value())))
                .as("nobody decides the own question").isEmpty();
        assertThat(world.as(north.champion, () -> decisions.countWaiting(north.id.value()))).isZero();
        ProposalDetails waiting = world.as(north.sponsor, () -> decisions.waiting(north.id.value())).getFirst();
        assertThat(waiting.id()).isEqualTo(asked);
        assertThat(waiting.title().en()).isEqualTo("Gate 1 → 2: begin with \"Shared vision\"?");
        assertThat(waiting.criteria()).hasSize(6);

        as(north.sponsor, () -> decisions.decide(asked, waiting.version(), decision(Verdict.GO, null)));

        ProgrammeFrame frame = as(north.champion, () -> programmes.open("north"));
        assertThat(frame.phase()).isEqualTo(PhaseKey.VISION);
        assertThat(as(north.observer, () -> phases.decisions(north.id)))
                .extracting(ProposalDetails::verdict)
                .containsExactly(Verdict.GO);
        assertThat(as(north.observer, () -> phases.phases(north.id)))
                .extracting(PhaseRow::progress)
                .startsWith(PhaseProgress.DONE, PhaseProgress.CURRENT, PhaseProgress.AHEAD);
    }

    @Test
    void nobodyButTheSponsorDecidesAndNobodyTwice() {
        north.setUp();
        ProposalId asked = ask();
        for (AccountId other : List.of(north.champion, north.lead, north.observer, north.compliance, north.steward)) {
            as(other, () -> assertThatThrownBy(() -> decisions.decide(asked, 0, decision(Verdict.GO, null)))
                    .isInstanceOf(NotFound.class));
        }
        as(north.coordinator, () -> assertThatThrownBy(
                () -> decisions.decide(asked, 0, decision(Verdict.GO, null))).isInstanceOf(NotFound.class));
        as(north.sponsor, () -> decisions.decide(asked, 0, decision(Verdict.GO, null)));
        as(north.sponsor, () -> assertThatThrownBy(() -> decisions.decide(asked, 0, decision(Verdict.STOP, null)))
                .isInstanceOf(StaleVersion.class));
    }

    @Test
    void whoIsCoordinatorAndSponsorDoesNotDecideTheOwnQuestion() {
        north.setUp();
        as(north.admin, () -> roles.appointCoordinator(north.id, north.sponsorPerson));
        ProposalId asked = as(north.sponsor, () -> phases.askForGate(north.id, programmes.frame(north.id).version()));
        as(north.sponsor, () -> ProgrammeTest.refused(
                "decision.proposal.ownProposal", () -> decisions.decide(asked, 0, decision(Verdict.GO, null))));
    }

    @Test
    void theSameGateIsAskedOnce() {
        north.setUp();
        ask();
        as(north.coordinator, () -> ProgrammeTest.refused(
                "decision.proposal.alreadyAsked",
                () -> phases.askForGate(north.id, programmes.frame(north.id).version())));
    }

    @Test
    void aHeldGateIsAskedAgainLater() {
        north.setUp();
        ProposalId asked = ask();
        as(north.sponsor, () -> decisions.decide(asked, 0, decision(Verdict.HOLD, TODAY.plusDays(14))));
        as(north.coordinator, () -> ProgrammeTest.refused(
                "programme.gate.held",
                () -> phases.askForGate(north.id, programmes.frame(north.id).version())));
        world.clock().turnTo(World.NOW.plusSeconds(14 * 24 * 3600));
        assertThat(ask()).isNotEqualTo(asked);
    }

    @Test
    void aStoppedProgrammeIsOnlyRead() {
        north.setUp();
        ProposalId asked = ask();
        as(north.sponsor, () -> decisions.decide(asked, 0, decision(Verdict.STOP, null)));

        as(north.coordinator, () -> {
            ProgrammeFrame frame = programmes.open("north");
            assertThat(frame.isStopped()).isTrue();
            ProgrammeTest.refused("programme.stopped", () -> programmes.describe(north.id, frame.version(), North.draft()));
            ProgrammeTest.refused("programme.stopped", () -> phases.askForGate(north.id, frame.version()));
            ProgrammeTest.refused(
                    "programme.stopped",
                    () -> phases.iterate(north.id, frame.version(), PhaseKey.SENSITISE, "again"));
            ProgrammeTest.refused(
                    "programme.stopped", () -> roles.assign(north.id, RoleDraft.of(north.leadPerson, Role.SPONSOR)));
        });
    }

    @Test
    void goingBackGivesAFreshGateAndDropsNoHistory() {
        north.setUp();
        ProposalId asked = ask();
        as(north.sponsor, () -> decisions.decide(asked, 0, decision(Verdict.GO, null)));
        as(north.coordinator, () -> phases.iterate(
                north.id, programmes.frame(north.id).version(), PhaseKey.SENSITISE, "New people came"));

        assertThat(as(north.coordinator, () -> phases.gate(north.id).orElseThrow().asked())).isNull();
        assertThat(as(north.coordinator, () -> phases.decisions(north.id))).hasSize(1);
        assertThat(ask()).isNotEqualTo(asked);
    }

    @Test
    void nobodyGoesBackWhileTheSponsorIsAsked() {
        north.setUp();
        ProposalId first = ask();
        as(north.sponsor, () -> decisions.decide(first, 0, decision(Verdict.GO, null)));
        ProposalId second = ask();
        as(north.coordinator, () -> {
            ProgrammeTest.refused(
                    "programme.iterate.gateAsked",
                    () -> phases.iterate(
                            north.id, programmes.frame(north.id).version(), PhaseKey.SENSITISE, "again"));
            decisions.withdraw(second, 0);
            phases.iterate(north.id, programmes.frame(north.id).version(), PhaseKey.SENSITISE, "again");
        });
        assertThat(as(north.sponsor, () -> programmes.open("north").phase())).isEqualTo(PhaseKey.SENSITISE);
    }

    private ProposalId ask() {
        return as(north.coordinator, () -> phases.askForGate(north.id, programmes.frame(north.id).version()));
    }

    private Map<String, Standing> standings() {
        Map<String, Standing> standings = new HashMap<>();
        as(north.observer, () -> phases.gate(north.id).orElseThrow().criteria())
                .forEach(one -> standings.put(one.key(), one.standing()));
        return standings;
    }

    private CriterionFinding finding(String key) {
        return as(north.observer, () -> phases.gate(north.id).orElseThrow().criteria()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private RoleHolder holder(Role role) {
        return as(north.coordinator, () -> roles.holders(north.id)).stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private List<Role> namedTo(AccountId reader) {
        return as(reader, () -> roles.holders(north.id)).stream().map(RoleHolder::role).toList();
    }

    private static DecisionDraft decision(Verdict verdict, LocalDate until) {
        return new DecisionDraft(verdict, "Because of the pilot", until);
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

    @Test
    void aChampionGoesOnForAllThatAUnitWasSplitInto() {
        UnitId early = north.company.unit("Early shift", north.plant);
        UnitId late = north.company.unit("Late shift", north.plant);
        world.as(north.admin, () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(status -> {
                    context.publishEvent(new UnitChanged(
                            north.assembly, UnitChanged.Kind.SPLIT, List.of(early, late)));
                    return true;
                }));
        assertThat(world.as(north.champion, () -> programmes.frame(north.id).championUnits()))
                .containsExactlyInAnyOrder(early, late);
    }
}
