package org.kentering.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.Access;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.MayAdminister;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitId;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role in a programme, and giving and ending it. */
@Service
@MayParticipate
public class RoleService {

    private final RoleAssignments assignments;
    private final Programmes programmes;
    private final ProgrammeService service;
    private final OrganisationService organisation;
    private final Drafts drafts;
    private final Access access;
    private final CompanyDate companyDate;
    private final ApplicationEventPublisher facts;

    RoleService(
            RoleAssignments assignments,
            Programmes programmes,
            ProgrammeService service,
            OrganisationService organisation,
            Drafts drafts,
            Access access,
            CompanyDate companyDate,
            ApplicationEventPublisher facts) {
        this.assignments = assignments;
        this.programmes = programmes;
        this.service = service;
        this.organisation = organisation;
        this.drafts = drafts;
        this.access = access;
        this.companyDate = companyDate;
        this.facts = facts;
    }

    /** Who holds a role now, as far as the reader may know. */
    @Transactional(readOnly = true)
    public List<RoleHolder> holders(ProgrammeId id) {
        ProgrammeFrame frame = service.frame(id);
        return assignments.held(id.value()).stream()
                .map(RoleAssignment::holder)
                .filter(holder -> ProgrammePolicy.mayKnow(frame, holder))
                .toList();
    }

    /**
     * Gives a person a role; who holds it already holds it with the new units and hours.
     *
     * @throws Refusal if it is one's own person: nobody gives rights to themselves
     */
    @MayCoordinate
    @Transactional
    public RoleAssignmentId assign(ProgrammeId id, RoleDraft draft) {
        ProgrammeFrame frame = service.require(id, Role.COORDINATOR).requireRunning();
        refuseOneself(drafts.valid(draft).person());
        if (!frame.scope().containsAll(draft.units())) {
            throw Refusal.of("programme.roles.unitOutOfScope");
        }
        return give(id, draft);
    }

    /** Changes units and hours of a role that somebody holds. */
    @MayCoordinate
    @Transactional
    public void change(
            RoleAssignmentId id, long seen, Set<UnitId> units, @Nullable BigDecimal hoursPerWeek) {
        RoleAssignment assignment = mine(id);
        assignment.check(seen);
        ProgrammeFrame frame = service.frame(assignment.programme());
        if (!frame.scope().containsAll(units)) {
            throw Refusal.of("programme.roles.unitOutOfScope");
        }
        assignment.renew(
                new RoleDraft(assignment.person(), assignment.role(), units, hoursPerWeek), companyDate.today());
        assignments.saveAndFlush(assignment);
        facts.publishEvent(new RoleAssigned(
                id, assignment.programme(), assignment.person(), assignment.role()));
    }

    /**
     * Ends a role.
     *
     * @throws Refusal if no coordinator would be left
     */
    @MayCoordinate
    @Transactional
    public void end(RoleAssignmentId id, long seen) {
        RoleAssignment assignment = mine(id);
        assignment.check(seen);
        if (assignment.role() == Role.COORDINATOR) {
            // Two coordinators who end each other at once meet here: the programme's row lets one of them pass.
            programmes.lock(assignment.programme().value());
            if (assignments.count(assignment.programme().value(), Role.COORDINATOR) < 2) {
                throw Refusal.of("programme.roles.lastCoordinator");
            }
        }
        assignment.end(companyDate.today());
        assignments.saveAndFlush(assignment);
        facts.publishEvent(new RoleEnded(
                id, assignment.programme(), assignment.person(), assignment.role()));
    }

    /** Names a further coordinator, for instance because the last one left. */
    @MayAdminister
    @Transactional
    public RoleAssignmentId appointCoordinator(ProgrammeId id, PersonId person) {
        Programme programme = programmes.findById(id).orElseThrow(NotFound::new);
        programme.requireNotStopped();
        return give(id, RoleDraft.of(person, Role.COORDINATOR));
    }

    private RoleAssignmentId give(ProgrammeId id, RoleDraft draft) {
        if (organisation.people(List.of(draft.person())).stream().noneMatch(PersonRow::active)) {
            throw Refusal.of("programme.roles.personLeft");
        }
        Optional<RoleAssignment> before =
                assignments.find(id.value(), draft.person().value(), draft.role());
        LocalDate today = companyDate.today();
        before.ifPresent(assignment -> assignment.renew(draft, today));
        RoleAssignment assignment = before.orElseGet(() -> new RoleAssignment(id, draft, today));
        try {
            assignments.saveAndFlush(assignment);
        } catch (DataIntegrityViolationException meanwhile) {
            throw Refusal.of("programme.roles.meanwhile");
        }
        facts.publishEvent(new RoleAssigned(assignment.id(), id, draft.person(), draft.role()));
        return assignment.id();
    }

    private RoleAssignment mine(RoleAssignmentId id) {
        RoleAssignment assignment = assignments.findById(id).orElseThrow(NotFound::new);
        service.require(assignment.programme(), Role.COORDINATOR).requireRunning();
        return assignment;
    }

    private void refuseOneself(PersonId person) {
        if (organisation.personOf(access.me()).filter(person::equals).isPresent()) {
            throw Refusal.of("programme.roles.oneself");
        }
    }
}
