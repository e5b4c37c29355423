package org.kentering.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.MayAdminister;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayEveryAccount;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitTree;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes: opening one as the signed-in account, starting one, and what it says about itself. */
@Service
@MayParticipate
public class ProgrammeService {

    private final Programmes programmes;
    private final RoleAssignments assignments;
    private final ProgrammeRights rights;
    private final OrganisationService organisation;
    private final Drafts drafts;
    private final Access access;
    private final CompanyDate companyDate;
    private final ApplicationEventPublisher facts;

    ProgrammeService(
            Programmes programmes,
            RoleAssignments assignments,
            ProgrammeRights rights,
            OrganisationService organisation,
            Drafts drafts,
            Access access,
            CompanyDate companyDate,
            ApplicationEventPublisher facts) {
        this.programmes = programmes;
        this.assignments = assignments;
        this.rights = rights;
        this.organisation = organisation;
        this.drafts = drafts;
        this.access = access;
        this.companyDate = companyDate;
        this.facts = facts;
    }

    /**
     * The programme with the key in the address, as the signed-in account stands in it.
     *
     * @throws NotFound if there is none, or none that the account has a part in
     */
    @Transactional(readOnly = true)
    public ProgrammeFrame open(String key) {
        ProgrammeKey wanted = ProgrammeKey.of(key).orElseThrow(NotFound::new);
        return frame(programmes.findByKey(wanted.value()).orElseThrow(NotFound::new));
    }

    /**
     * The programme, as the signed-in account stands in it.
     *
     * @throws NotFound if there is none, or none that the account has a part in
     */
    @Transactional(readOnly = true)
    public ProgrammeFrame frame(ProgrammeId id) {
        return frame(find(id));
    }

    /**
     * The programme, if the signed-in account holds one of these roles in it now. Commands ask here first.
     *
     * @throws NotFound if it does not, as if there were no such thing
     */
    @Transactional(readOnly = true)
    public ProgrammeFrame require(ProgrammeId id, Role... roles) {
        return ProgrammePolicy.require(frame(id), roles);
    }

    /**
     * The units of a programme that the signed-in account reaches with this role, everything below them included:
     * all in scope, or a champion's or lead's own; none if the role is not held.
     */
    @Transactional(readOnly = true)
    public Set<UnitId> unitsFor(ProgrammeId id, Role role) {
        return ProgrammePolicy.unitsFor(frame(id), role);
    }

    /** The programmes that the signed-in account has a part in, by name. */
    @MayEveryAccount
    @Transactional(readOnly = true)
    public List<ProgrammeRow> mine() {
        Set<UUID> ids = rights.rolesByProgramme(access.me()).keySet();
        return ids.isEmpty() ? List.of() : programmes.rows(ids);
    }

    /** What the signed-in account holds in each of its programmes. */
    @MayEveryAccount
    @Transactional(readOnly = true)
    public Map<UUID, Set<Role>> myRoles() {
        return rights.rolesByProgramme(access.me());
    }

    /** All programmes, for the administrator: no content. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<ProgrammeRow> all() {
        return programmes.rows();
    }

    /** Everything that is said about the programme. */
    @Transactional(readOnly = true)
    public ProgrammeDetails details(ProgrammeId id) {
        frame(id);
        return find(id).details();
    }

    /**
     * Starts a programme, with its first coordinator.
     *
     * @throws Refusal if the key is taken
     */
    @MayAdminister
    @Transactional
    public ProgrammeId start(ProgrammeStart start) {
        ProgrammeKey key = new ProgrammeKey(drafts.valid(start).key());
        if (programmes.findByKey(key.value()).isPresent()) {
            throw Refusal.of("programme.key.taken", key.value());
        }
        requireLiving(start.scope());
        Programme programme = new Programme(key, start.scope());
        try {
            programmes.saveAndFlush(programme);
        } catch (DataIntegrityViolationException meanwhile) {
            throw Refusal.of("programme.key.taken", key.value());
        }
        RoleAssignment coordinator = assignments.saveAndFlush(new RoleAssignment(
                programme.id(), RoleDraft.of(start.coordinator(), Role.COORDINATOR), companyDate.today()));
        facts.publishEvent(new ProgrammeStarted(programme.id(), key));
        facts.publishEvent(new RoleAssigned(
                coordinator.id(), programme.id(), coordinator.person(), Role.COORDINATOR));
        return programme.id();
    }

    /** Changes which units a programme is for. */
    @MayAdminister
    @Transactional
    public void rescope(ProgrammeId id, long seen, Set<UnitId> scope) {
        Programme programme = find(id);
        programme.check(seen);
        requireLiving(scope);
        programme.rescope(scope);
        programmes.saveAndFlush(programme);
        facts.publishEvent(new ProgrammeRescoped(id));
    }

    /** The coordinator's wizard: with it the first phase begins and the plan is made. */
    @MayCoordinate
    @Transactional
    public void setUp(ProgrammeId id, long seen, ProgrammeDraft draft) {
        require(id, Role.COORDINATOR);
        Programme programme = find(id);
        programme.check(seen);
        programme.setUp(drafts.valid(draft), companyDate.today());
        programmes.saveAndFlush(programme);
        facts.publishEvent(new ProgrammeSetUp(id, draft.startDate(), draft.factor()));
        facts.publishEvent(new ProgrammeDescribed(id));
    }

    /** Says in other words what changes and why; vision and goals grow here. */
    @MayCoordinate
    @Transactional
    public void describe(ProgrammeId id, long seen, ProgrammeDraft draft) {
        require(id, Role.COORDINATOR);
        Programme programme = find(id);
        programme.check(seen);
        programme.describe(drafts.valid(draft));
        programmes.saveAndFlush(programme);
        facts.publishEvent(new ProgrammeDescribed(id));
    }

    private Programme find(ProgrammeId id) {
        return programmes.findById(id).orElseThrow(NotFound::new);
    }

    private void requireLiving(Set<UnitId> scope) {
        UnitTree tree = organisation.tree();
        if (!scope.stream().allMatch(unit -> tree.find(unit).isPresent())) {
            throw Refusal.of("programme.start.unitGone");
        }
    }

    private ProgrammeFrame frame(Programme programme) {
        AccountId me = access.me();
        UnitTree tree = organisation.tree();
        Set<Role> held = new HashSet<>();
        Set<UnitId> championOf = new HashSet<>();
        for (Holding holding : rights.holdings(me)) {
            if (holding.programme().equals(programme.id())) {
                held.add(holding.role());
                championOf.addAll(holding.units());
            }
        }
        Set<UnitId> led = ProgrammeRights.ownIn(tree, programme.scope(), rights.led(me));
        Set<Role> roles = ProgrammePolicy.rolesIn(held, access.roles(), led);
        if (roles.isEmpty()) {
            throw new NotFound();
        }
        return new ProgrammeFrame(
                programme.id(),
                programme.key(),
                programme.name(),
                programme.state(),
                programme.phase(),
                tree.withBelow(programme.scope()),
                roles,
                ProgrammeRights.ownIn(tree, programme.scope(), championOf),
                led,
                programme.version());
    }
}
