package org.kentering.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;

/** A person holds a role in a programme, a champion for named units. This is the right itself. */
@Entity
@Table(name = "role_assignment")
class RoleAssignment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoleAssignmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @ElementCollection
    @CollectionTable(name = "role_assignment_unit", joinColumns = @JoinColumn(name = "assignment_id"))
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private Set<UnitId> units = new HashSet<>();

    private @Nullable BigDecimal hoursPerWeek;

    private LocalDate heldFrom;

    private @Nullable LocalDate heldTo;

    @Version
    private @Nullable Long version;

    protected RoleAssignment() {}

    RoleAssignment(ProgrammeId programme, RoleDraft draft, LocalDate today) {
        if (draft.role().scope() != Role.Scope.PROGRAMME) {
            throw Refusal.of("programme.roles.notOfProgramme");
        }
        this.id = RoleAssignmentId.random();
        this.programme = programme;
        this.person = draft.person();
        this.role = draft.role();
        this.heldFrom = today;
        agree(draft);
    }

    /** Holds it from now on with these units and hours; who held it once holds it again. */
    void renew(RoleDraft draft, LocalDate today) {
        if (heldTo != null) {
            heldFrom = today;
            heldTo = null;
        }
        agree(draft);
    }

    private void agree(RoleDraft draft) {
        if (role == Role.CHAMPION && draft.units().isEmpty()) {
            throw Refusal.of("programme.roles.championNeedsUnit");
        }
        BigDecimal hours = draft.hoursPerWeek();
        if (hours != null && (hours.signum() < 0 || hours.compareTo(RoleDraft.MOST_HOURS) > 0)) {
            throw Refusal.of("programme.roles.hours");
        }
        units.clear();
        if (role == Role.CHAMPION) {
            units.addAll(draft.units());
        }
        hoursPerWeek = hours;
    }

    void end(LocalDate today) {
        if (heldTo != null) {
            throw Refusal.of("programme.roles.alreadyEnded");
        }
        heldTo = today;
    }

    /** Where a unit went when it was merged or split, its champion goes too. */
    void replaceUnit(UnitId gone, List<UnitId> successors) {
        if (units.remove(gone)) {
            units.addAll(successors);
        }
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    boolean isHeld() {
        return heldTo == null;
    }

    RoleAssignmentId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    PersonId person() {
        return person;
    }

    Role role() {
        return role;
    }

    Set<UnitId> units() {
        return Set.copyOf(units);
    }

    RoleHolder holder() {
        return new RoleHolder(
                id, person, role, units, hoursPerWeek, heldFrom, heldTo, version == null ? 0 : version);
    }
}
