package org.kentering.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;

class RoleAssignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final ProgrammeId NORTH = ProgrammeId.random();
    private static final PersonId HANNA = PersonId.random();
    private static final UnitId ASSEMBLY = UnitId.random();

    @Test
    void onlyRolesOfAProgrammeAreGiven() {
        for (Role role : Role.values()) {
            RoleDraft draft = new RoleDraft(HANNA, role, Set.of(ASSEMBLY), null);
            if (role.scope() == Role.Scope.PROGRAMME) {
                assertThat(new RoleAssignment(NORTH, draft, TODAY).isHeld()).as(role.name()).isTrue();
            } else {
                ProgrammeTest.refused("programme.roles.notOfProgramme", () -> new RoleAssignment(NORTH, draft, TODAY));
            }
        }
    }

    @Test
    void aChampionIsOneForNamedUnits() {
        ProgrammeTest.refused(
                "programme.roles.championNeedsUnit",
                () -> new RoleAssignment(NORTH, RoleDraft.of(HANNA, Role.CHAMPION), TODAY));
    }

    @Test
    void nobodyElseHoldsARoleForUnits() {
        RoleDraft draft = new RoleDraft(HANNA, Role.SPONSOR, Set.of(ASSEMBLY), null);
        assertThat(new RoleAssignment(NORTH, draft, TODAY).units()).isEmpty();
    }

    @Test
    void aWeekHasNoMoreThanFortyHours() {
        for (String hours : new String[] {"-0.5", "40.5"}) {
            RoleDraft draft = new RoleDraft(HANNA, Role.SPONSOR, Set.of(), new BigDecimal(hours));
            ProgrammeTest.refused("programme.roles.hours", () -> new RoleAssignment(NORTH, draft, TODAY));
        }
    }

    @Test
    void whoHeldItOnceHoldsItAgainFromThenOn() {
        RoleDraft draft = RoleDraft.of(HANNA, Role.SPONSOR);
        RoleAssignment sponsor = new RoleAssignment(NORTH, draft, TODAY);
        sponsor.end(TODAY.plusDays(10));
        assertThat(sponsor.isHeld()).isFalse();
        ProgrammeTest.refused("programme.roles.alreadyEnded", () -> sponsor.end(TODAY.plusDays(11)));

        sponsor.renew(draft, TODAY.plusDays(20));
        assertThat(sponsor.holder().heldFrom()).isEqualTo(TODAY.plusDays(20));
        assertThat(sponsor.holder().heldTo()).isNull();
    }

    @Test
    void otherUnitsDoNotChangeSinceWhen() {
        RoleAssignment champion =
                new RoleAssignment(NORTH, new RoleDraft(HANNA, Role.CHAMPION, Set.of(ASSEMBLY), null), TODAY);
        UnitId paint = UnitId.random();
        champion.renew(new RoleDraft(HANNA, Role.CHAMPION, Set.of(paint), BigDecimal.TWO), TODAY.plusDays(5));
        assertThat(champion.holder().heldFrom()).isEqualTo(TODAY);
        assertThat(champion.units()).containsExactly(paint);
    }
}
