package org.kentering.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kentering.decision.Evidence;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;

class ProgrammePolicyTest {

    private static final UnitId PLANT = UnitId.random();
    private static final UnitId ASSEMBLY = UnitId.random();
    private static final UnitId PAINT = UnitId.random();

    @Test
    void worksCouncilAndComplianceHaveAPartEverywhereAndAnAdministratorAloneNowhere() {
        Set<Role> installation = Set.of(Role.OBSERVER, Role.COMPLIANCE, Role.ADMIN);
        assertThat(ProgrammePolicy.rolesIn(Set.of(), installation, Set.of()))
                .containsExactlyInAnyOrder(Role.OBSERVER, Role.COMPLIANCE);
        assertThat(ProgrammePolicy.rolesIn(Set.of(), Set.of(Role.ADMIN), Set.of())).isEmpty();
    }

    @Test
    void whatIsHeldInAnotherProgrammeDoesNotCountHere() {
        assertThat(ProgrammePolicy.rolesIn(
                        Set.of(), Set.of(Role.COORDINATOR, Role.SPONSOR, Role.CHAMPION), Set.of()))
                .isEmpty();
    }

    @Test
    void aLeadHasAPartWhereAUnitIsInScope() {
        assertThat(ProgrammePolicy.rolesIn(Set.of(), Set.of(Role.LEAD), Set.of(ASSEMBLY)))
                .containsExactly(Role.LEAD);
        assertThat(ProgrammePolicy.rolesIn(Set.of(), Set.of(Role.LEAD), Set.of())).isEmpty();
    }

    @Test
    void everyRoleReachesItsUnitsAndNoRoleMeansNone() {
        for (Role role : Role.values()) {
            Set<UnitId> reached = ProgrammePolicy.unitsFor(frame(Set.of(role)), role);
            switch (role) {
                case CHAMPION -> assertThat(reached).containsExactly(ASSEMBLY);
                case LEAD -> assertThat(reached).containsExactly(PAINT);
                case ADMIN -> assertThat(reached).isEmpty();
                default -> assertThat(reached).as(role.name()).containsExactlyInAnyOrder(PLANT, ASSEMBLY, PAINT);
            }
            assertThat(ProgrammePolicy.unitsFor(frame(Set.of()), role)).as(role.name()).isEmpty();
        }
    }

    @Test
    void championsAreNamedToThoseWhoWorkWithThem() {
        assertThat(knows(Role.COORDINATOR, PLANT)).isTrue();
        assertThat(knows(Role.CHAMPION, PLANT)).isTrue();
        assertThat(knows(Role.LEAD, PAINT)).as("of an own unit").isTrue();
        assertThat(knows(Role.LEAD, PLANT)).as("of another's unit").isFalse();
        for (Role role : List.of(Role.SPONSOR, Role.OBSERVER, Role.COMPLIANCE, Role.DATA_STEWARD)) {
            assertThat(knows(role, PLANT)).as(role.name()).isFalse();
        }
    }

    @Test
    void aMissingRoleIsAThingThatDoesNotExist() {
        ProgrammeFrame champion = frame(Set.of(Role.CHAMPION));
        assertThat(ProgrammePolicy.require(champion, Role.COORDINATOR, Role.CHAMPION)).isSameAs(champion);
        assertThatThrownBy(() -> ProgrammePolicy.require(champion, Role.COORDINATOR)).isInstanceOf(NotFound.class);
    }

    @Test
    void bothSponsorAndCoordinatorHaveToBeNamed() {
        assertThat(ProgrammeEvidence.rolesNamed(List.of(Role.SPONSOR, Role.COORDINATOR)).amount()).isOne();
        for (List<Role> held : List.of(List.of(Role.COORDINATOR), List.of(Role.SPONSOR), List.<Role>of())) {
            Evidence evidence = ProgrammeEvidence.rolesNamed(held);
            assertThat(evidence.amount()).as(held.toString()).isZero();
        }
    }

    private static boolean knows(Role reader, UnitId unit) {
        // A lead's own unit here is the paint shop; a role is looked at with nothing but itself.
        ProgrammeFrame frame = new ProgrammeFrame(
                ProgrammeId.random(), new ProgrammeKey("north"), "North", ProgrammeState.ACTIVE, PhaseKey.VISION,
                Set.of(PLANT, PAINT), Set.of(reader), Set.of(), reader == Role.LEAD ? Set.of(PAINT) : Set.of(), 0);
        RoleHolder champion = new RoleHolder(
                RoleAssignmentId.random(), PersonId.random(), Role.CHAMPION, Set.of(unit), null,
                LocalDate.of(2026, 1, 5), null, 0);
        return ProgrammePolicy.mayKnow(frame, champion);
    }

    private static ProgrammeFrame frame(Set<Role> roles) {
        return new ProgrammeFrame(
                ProgrammeId.random(), new ProgrammeKey("north"), "North", ProgrammeState.ACTIVE, PhaseKey.VISION,
                Set.of(PLANT, ASSEMBLY, PAINT), roles, Set.of(ASSEMBLY), Set.of(PAINT), 0);
    }
}
