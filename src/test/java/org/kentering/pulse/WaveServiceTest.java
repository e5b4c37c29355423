package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@KenteringTest
class WaveServiceTest {

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    WaveService waves;

    @Autowired
    AgendaService agenda;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
    }

    @Test
    void theFirstDraftAsksEverybodyTheFixedItemsAndFourMore() {
        WaveDraft draft = as(company.north.coordinator, () -> waves.proposal(company.north.programme));
        assertThat(draft.audience()).containsExactly(company.north.company);
        // in the first phase the items that fit every phase come before those of later ones
        assertThat(draft.rotating()).containsExactlyInAnyOrder("V2", "B1", "O1", "C1");
    }

    @Test
    void thePreviewNamesGroupsWithTheirChances() {
        PlanPreview preview = as(company.north.coordinator, () -> waves.preview(company.north.programme, company.draft()));
        assertThat(preview.invited()).isEqualTo(65);
        assertThat(preview.onPaper()).isEqualTo(65);
        assertThat(preview.mailOff()).isNotNull();
        assertThat(preview.groups().getFirst().invited()).isEqualTo(65);
        assertThat(preview.groups()).filteredOn(PlannedGroup::leaf).allMatch(group -> group.invited() >= 9);
        assertThat(preview.items()).hasSize(12);
    }

    @Test
    void aFinerPlanProposesToMergeWhatWouldStayHidden() {
        WaveDraft fine = with(company.draft(), GroupSize.SMALLEST, List.of());
        PlanPreview preview = as(company.north.coordinator, () -> waves.preview(company.north.programme, fine));
        assertThat(preview.groups()).anyMatch(group -> group.leaf() && group.shownPercent() < 80);
        GroupMerge proposal = preview.proposals().getFirst();

        PlanPreview merged = as(company.north.coordinator,
                () -> waves.preview(company.north.programme, with(fine, GroupSize.SMALLEST, List.of(proposal))));
        assertThat(merged.groups()).anyMatch(group -> group.leaf() && group.name().equals(proposal.name()));
        assertThat(merged.leaves()).isLessThan(preview.leaves());
    }

    @Test
    void onlyTheCoordinatorPlansAndOnlyComplianceApproves() {
        WaveDraft draft = company.draft();
        for (AccountId other : List.of(company.north.sponsor, company.north.champion, company.north.compliance,
                company.north.observer, company.north.admin)) {
            assertThatThrownBy(() -> as(other, () -> waves.plan(company.north.programme, draft)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        WaveId id = company.proposed(draft);
        for (AccountId other : List.of(company.north.coordinator, company.north.sponsor, company.north.observer)) {
            assertThatThrownBy(() -> as(other, () -> {
                waves.approve(id, 0, "");
                return true;
            })).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> as(company.north.sponsor, () -> waves.details(id))).isInstanceOf(NotFound.class);
        assertThat(as(company.north.observer, () -> waves.details(id)).may()).isEmpty();
        assertThat(as(company.north.compliance, () -> waves.details(id)).may()).containsExactly(Task.APPROVE);
    }

    @Test
    void whoPlannedAWaveDoesNotApproveItEvenWithBothRoles() {
        WaveId id = company.proposed(company.draft());
        world.jdbc().sql("insert into account_role (account_id, role_name) values (?, 'COMPLIANCE')")
                .params(company.north.coordinator.value()).update();
        WaveApproval approval = as(company.north.coordinator, () -> waves.approval(id));
        long version = as(company.north.coordinator, () -> waves.details(id)).row().version();
        assertThatThrownBy(() -> as(company.north.coordinator, () -> {
            waves.approve(id, version, approval.plan().fingerprint());
            return true;
        })).isInstanceOf(Refusal.class).hasMessage("pulse.approve.own");
    }

    @Test
    void anApprovalIsVoidIfTheOrganisationChangedSinceItWasSeen() {
        WaveId id = company.proposed(company.draft());
        WaveApproval seen = as(company.north.compliance, () -> waves.approval(id));
        long version = as(company.north.compliance, () -> waves.details(id)).row().version();
        assertThat(seen.changedSinceProposal()).isFalse();
        company.people(company.machining, 1);
        assertThatThrownBy(() -> as(company.north.compliance, () -> {
            waves.approve(id, version, seen.plan().fingerprint());
            return true;
        })).isInstanceOf(StaleVersion.class);
        assertThat(as(company.north.compliance, () -> waves.approval(id)).changedSinceProposal()).isTrue();
        assertThat(world.jdbc().sql("select count(*) from pulse_invited").query(Integer.class).single()).isZero();
    }

    @Test
    void anApprovalIsVoidIfThePlanWasTakenBackAndChanged() {
        WaveId id = company.proposed(company.draft());
        WaveApproval seen = as(company.north.compliance, () -> waves.approval(id));
        long version = as(company.north.compliance, () -> waves.details(id)).row().version();
        as(company.north.coordinator, () -> {
            waves.withdraw(id, version);
            return true;
        });
        assertThatThrownBy(() -> as(company.north.compliance, () -> {
            waves.approve(id, version, seen.plan().fingerprint());
            return true;
        })).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aRefusalComesBackWithItsReason() {
        WaveId id = company.proposed(company.draft());
        as(company.north.compliance, () -> {
            waves.refuse(id, waves.details(id).row().version(), RefusalReason.NOT_INFORMED);
            return true;
        });
        WaveDetails back = as(company.north.coordinator, () -> waves.details(id));
        assertThat(back.row().status()).isEqualTo(WaveStatus.REFUSED);
        assertThat(back.row().refusedBecause()).isEqualTo(RefusalReason.NOT_INFORMED);
        assertThat(due(company.north.coordinator)).contains("pulse.refused");
        assertThatThrownBy(() -> as(company.north.sponsor, () -> waves.details(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void theWorksCouncilSeesEveryRefusalWithItsReasonButNotTheDraftThatIsWorkedOn() {
        WaveId id = company.proposed(company.draft());
        for (RefusalReason reason : List.of(RefusalReason.NOT_INFORMED, RefusalReason.DATES)) {
            as(company.north.compliance, () -> {
                waves.refuse(id, waves.details(id).row().version(), reason);
                return true;
            });
            WaveDetails back = as(company.north.observer, () -> waves.details(id));
            assertThat(back.row().refusedBecause()).isEqualTo(reason);
            assertThat(back.draft()).isNull();
            as(company.north.coordinator, () -> {
                waves.propose(id, waves.details(id).row().version());
                return true;
            });
        }
        assertThat(as(company.north.observer, () -> waves.details(id)).refusals())
                .extracting(PlanRefusal::reason)
                .containsExactly(RefusalReason.NOT_INFORMED, RefusalReason.DATES);
        company.approve(id);
        assertThat(as(company.north.sponsor, () -> waves.details(id)).refusals()).isEmpty();
        assertThat(as(company.north.observer, () -> waves.details(id)).refusals()).hasSize(2);
    }

    @Test
    void anApprovalFreezesWhoIsInvitedAndWhere() {
        WaveId id = company.launched(company.draft());
        assertThat(world.jdbc().sql("select count(*) from pulse_invited where wave_id = ?").param(id.value())
                .query(Integer.class).single()).isEqualTo(65);
        WaveDetails details = as(company.north.sponsor, () -> waves.details(id));
        assertThat(details.row().status()).isEqualTo(WaveStatus.OPEN);
        assertThat(details.row().invited()).isEqualTo(65);
        assertThat(details.fingerprint()).hasSize(64);
        assertThat(details.draft()).isNull();
        assertThat(due(company.north.observer)).contains("pulse.codes");
        assertThat(due(company.north.coordinator)).doesNotContain("pulse.codes");
    }

    /** Both approvals look at the same moment; the second has to wait for the first and then see it. */
    @Test
    void ofTwoProgrammesThatAskTheSamePeopleAtOnceOnlyOneLaunches() throws Exception {
        for (int round = 0; round < 5; round++) {
            ProgrammeId south = company.programme("south" + round);
            List<WaveId> both = List.of(company.proposed(company.draft()), company.proposed(south, company.draft()));
            CyclicBarrier together = new CyclicBarrier(both.size());
            List<Callable<Boolean>> approvals = both.stream().<Callable<Boolean>>map(id -> () -> {
                together.await();
                try {
                    company.approve(id);
                    return true;
                } catch (Refusal refused) {
                    assertThat(refused).hasMessage("pulse.approve.tooSoon");
                    return false;
                }
            }).toList();
            try (ExecutorService threads = Executors.newFixedThreadPool(both.size())) {
                List<Boolean> launched = new ArrayList<>();
                for (Future<Boolean> one : threads.invokeAll(approvals)) {
                    launched.add(one.get());
                }
                assertThat(launched).containsExactlyInAnyOrder(true, false);
            }
            company.daysLater(20);
        }
    }

    /** Nobody is asked by two of them, so that only the series stands between them. */
    @Test
    void ofManyWavesOfOneSeriesApprovedAtOnceOnlyOneIsOpen() throws Exception {
        for (int round = 0; round < 3; round++) {
            List<WaveId> all = new ArrayList<>();
            for (int pair = 0; pair < 4; pair++) {
                all.add(company.proposed(company.draft(company.draft(), Set.of(company.works))));
                all.add(company.proposed(company.draft(company.draft(), Set.of(company.north.assembly))));
            }
            CyclicBarrier together = new CyclicBarrier(all.size());
            List<Callable<String>> approvals = all.stream().<Callable<String>>map(id -> () -> {
                together.await();
                try {
                    company.approve(id);
                    return "launched";
                } catch (Refusal refused) {
                    return String.valueOf(refused.getMessage());
                }
            }).toList();
            try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
                List<String> ends = new ArrayList<>();
                for (Future<String> one : threads.invokeAll(approvals)) {
                    ends.add(one.get());
                }
                assertThat(ends).hasSize(8).containsOnlyOnce("launched");
                assertThat(ends.stream().filter("pulse.approve.stillOpen"::equals)).hasSize(4);
                assertThat(ends.stream().filter("pulse.approve.tooSoon"::equals)).hasSize(3);
            }
            company.daysLater(20);
        }
    }

    @Test
    void aSeriesWaitsForItsOpenWaveHoweverLongThatIs() {
        WaveDraft draft = company.draft();
        company.launched(until(draft, company.today().plusDays(42)));
        company.daysLater(20);
        WaveId next = company.proposed(company.draft());
        assertThatThrownBy(() -> company.approve(next))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused).hasMessage("pulse.approve.stillOpen");
                    assertThat(refused.reason().arguments()).contains(draft.opensOn().plusDays(42));
                });
        company.approve(company.proposed(company.programme("south"), company.draft()));
        company.daysLater(23);
        WaveId after = company.launched(company.draft());
        assertThat(as(company.north.compliance, () -> waves.details(after)).row().status())
                .isEqualTo(WaveStatus.OPEN);
    }

    private static WaveDraft until(WaveDraft draft, LocalDate closes) {
        return WaveDraft.byUnits(draft.kind(), draft.audience(), draft.opensOn(), closes, draft.rotating(),
                draft.thresholds(), draft.groupSize(), draft.merges(), draft.expectedPercent(), draft.contact());
    }

    @Test
    void theSamePeopleAreNotAskedTheSameWithinFourteenDays() {
        company.launched(company.draft());
        company.daysLater(5);
        WaveId second = company.proposed(company.draft(company.draft(), Set.of(company.works, company.north.finance)));
        assertThatThrownBy(() -> company.approve(second)).isInstanceOf(Refusal.class)
                .hasMessage("pulse.approve.tooSoon");
        assertThat(as(company.north.compliance, () -> waves.details(second)).row().status())
                .isEqualTo(WaveStatus.PROPOSED);
        assertThat(world.jdbc().sql("select count(distinct wave_id) from pulse_invited").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void fourteenDaysAreEnoughAndThirteenAreNotWhateverTheProgramme() {
        company.launched(company.draft());
        ProgrammeId south = company.programme("south");
        company.daysLater(13);
        WaveId second = company.proposed(south, company.draft());
        assertThatThrownBy(() -> company.approve(second)).isInstanceOf(Refusal.class)
                .hasMessage("pulse.approve.tooSoon");
        company.daysLater(1);
        company.approve(second);
        assertThat(as(company.north.compliance, () -> waves.details(second)).row().status())
                .isEqualTo(WaveStatus.OPEN);
    }

    @Test
    void aUnitIsFreshByItsAgeAtTheLaunchNotWhenTheWaveOpens() {
        WaveDraft now = company.draft();
        WaveDraft draft = WaveDraft.byUnits(WaveKind.CORE, now.audience(), now.opensOn().plusDays(2), now.closesOn().plusDays(2),
                now.rotating(), now.thresholds(), now.groupSize(), now.merges(), now.expectedPercent(), now.contact());
        shaped(company.machining, company.today().minusDays(13));
        WaveId id = company.launched(draft);
        assertThat(as(company.north.compliance, () -> waves.details(id)).row().status()).isEqualTo(WaveStatus.LAUNCHED);
        assertThat(cellsOf(id)).doesNotContain(company.machining.value()).contains(company.works.value());
        company.daysLater(20);
        WaveId next = company.launched(company.draft());
        assertThat(cellsOf(next)).contains(company.machining.value());
    }

    private List<UUID> cellsOf(WaveId id) {
        return world.jdbc().sql("select cell_id from pulse_group where wave_id = ?").param(id.value())
                .query(UUID.class).list();
    }

    private void shaped(UnitId unit, LocalDate day) {
        world.jdbc().sql("update unit set shaped_on = ? where id = ?").params(day, unit.value()).update();
    }

    @Test
    void aFreshUnitIsAskedAsPartOfWhatIsAboveIt() {
        world.jdbc().sql("update unit set shaped_on = ? where id = ?")
                .params(company.today().minusDays(3), company.machining.value()).update();
        PlanPreview preview = as(company.north.coordinator, () -> waves.preview(company.north.programme, company.draft()));
        assertThat(preview.groups()).noneMatch(group -> group.name().contains("Machining"));
        assertThat(preview.invited()).isEqualTo(65);
        assertThatThrownBy(() -> as(company.north.coordinator, () -> waves.preview(company.north.programme,
                        company.draft(company.draft(), Set.of(company.machining, company.north.finance)))))
                .isInstanceOf(Refusal.class).hasMessage("pulse.plan.freshUnit");
    }

    @Test
    void aPlanForTooFewOrOutsideTheScopeIsRefused() {
        assertThatThrownBy(() -> as(company.north.coordinator, () -> waves.plan(company.north.programme,
                        company.draft(company.draft(), Set.of(company.quality)))))
                .isInstanceOf(Refusal.class).hasMessage("pulse.plan.tooFew");
        world.jdbc().sql("update programme_unit set unit_id = ? where programme_id = ?")
                .params(company.works.value(), company.north.programme.value()).update();
        assertThatThrownBy(() -> as(company.north.coordinator, () -> waves.plan(company.north.programme,
                        company.draft(company.draft(), Set.of(company.north.finance)))))
                .isInstanceOf(Refusal.class).hasMessage("pulse.plan.outOfScope");
    }

    @Test
    void complianceSeesGroupsWithFewJoiners() {
        company.released(company.draft(), 0.9, 3.5, 1);
        company.people(company.machining, 2);
        company.people(company.north.finance, 7);
        company.daysLater(20);
        WaveId id = company.proposed(company.draft());
        List<ChangedGroup> changed = as(company.north.compliance, () -> waves.approval(id)).changedGroups();
        assertThat(changed).extracting(ChangedGroup::name).contains("Works").doesNotContain("Finance");
        assertThat(changed).allMatch(group -> group.people() == 2);
    }

    @Test
    void eachGroupIsComparedWithItsOwnLastRelease() {
        LocalDate everybody = company.today();
        company.released(company.draft(), 0.9, 3.5, 1);
        company.daysLater(20);
        company.people(company.machining, 2);
        // Works is not asked this time, so that Machining was last known in the first wave.
        company.released(company.draft(company.draft(), Set.of(company.north.assembly, company.north.finance)), 0.9, 3.5, 2);
        company.daysLater(20);
        // And this one is launched and not released: it tells nobody anything.
        company.launched(company.draft());
        company.daysLater(20);
        WaveId id = company.proposed(company.draft());
        List<ChangedGroup> changed = as(company.north.compliance, () -> waves.approval(id)).changedGroups();
        ChangedGroup machining =
                changed.stream().filter(group -> group.name().equals("Machining")).findFirst().orElseThrow();
        assertThat(machining.people()).isEqualTo(2);
        assertThat(machining.since()).isEqualTo(everybody);
        assertThat(machining.moves()).singleElement().satisfies(move -> {
            assertThat(move.joined()).isTrue();
            assertThat(move.how()).isEqualTo(ChangedGroup.How.REGROUPED);
        });
    }

    @Test
    void whatWasHeldTwiceIsToBeMergedIfItWouldHaveToBeHeldAgain() {
        company.released(company.draft(), 0.6, 3.5, 1);
        for (int wave = 2; wave <= 3; wave++) {
            assertThat(overdue()).isEmpty();
            company.daysLater(20);
            company.people(company.machining, 1);
            company.released(company.draft(), 0.6, 3.5, wave);
        }
        company.daysLater(20);
        assertThat(overdue()).as("the same people as in the wave before").isEmpty();

        company.people(company.machining, 1);
        assertThat(overdue()).hasSize(1);
        assertThat(overdue().getFirst().units()).contains(company.machining);
    }

    private List<GroupMerge> overdue() {
        return as(company.north.coordinator, () -> waves.preview(company.north.programme, company.draft())).overdue();
    }

    private List<String> due(AccountId account) {
        return as(account, () -> agenda.due(company.north.programme.value(), company.today().plusDays(30))).stream()
                .map(DueItem::kind).toList();
    }

    private static WaveDraft with(WaveDraft draft, GroupSize size, List<GroupMerge> merges) {
        return WaveDraft.byUnits(WaveKind.CORE, draft.audience(), draft.opensOn(), draft.closesOn(), draft.rotating(), draft.thresholds(),
                size, merges, draft.expectedPercent(), draft.contact());
    }

    private <T> @Nullable T as(AccountId account, Supplier<T> work) {
        return world.as(account, work);
    }
}
