package org.kentering.stakeholder;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.Access;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.RoleService;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Engagement actions: who talks to whom about what. Rows name the stakeholder, never how the stakeholder stands. */
@Service
@MayParticipate
public class EngagementService {

    private final Engagements engagements;
    private final Stakeholders stakeholders;
    private final Contacts contacts;
    private final ProgrammeService programmes;
    private final RoleService roles;
    private final OrganisationService organisation;
    private final Drafts drafts;
    private final Access access;
    private final CompanyDate companyDate;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    EngagementService(
            Engagements engagements,
            Stakeholders stakeholders,
            Contacts contacts,
            ProgrammeService programmes,
            RoleService roles,
            OrganisationService organisation,
            Drafts drafts,
            Access access,
            CompanyDate companyDate,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.engagements = engagements;
        this.stakeholders = stakeholders;
        this.contacts = contacts;
        this.programmes = programmes;
        this.roles = roles;
        this.organisation = organisation;
        this.drafts = drafts;
        this.access = access;
        this.companyDate = companyDate;
        this.clock = clock;
        this.facts = facts;
    }

    /** All actions for the coordinator, the own and those on escalated stakeholders for the sponsor, else the own. */
    @Transactional(readOnly = true)
    public List<EngagementRow> mine(ProgrammeId id) {
        ProgrammeFrame frame = programmes.frame(id);
        if (!StakeholderPolicy.mayEngage(frame)) {
            throw new NotFound();
        }
        return engagements.visible(
                id.value(),
                StakeholderPolicy.mayKeep(frame),
                frame.holdsAny(Role.SPONSOR),
                myself().map(PersonId::value).orElse(null));
    }

    @MayCoordinate
    @Transactional
    public EngagementId plan(StakeholderId id, EngagementDraft draft) {
        Stakeholder stakeholder = stakeholders.findById(id).orElseThrow(NotFound::new);
        ProgrammeFrame frame = programmes.require(stakeholder.programme(), Role.COORDINATOR).requireRunning();
        requireOwner(frame, drafts.valid(draft).owner());
        Engagement engagement = new Engagement(stakeholder, draft);
        return saved(engagement, EngagementChanged.Kind.PLANNED);
    }

    @MayCoordinate
    @Transactional
    public void change(EngagementId id, long seen, EngagementDraft draft) {
        Engagement engagement = engagements.findById(id).orElseThrow(NotFound::new);
        ProgrammeFrame frame = programmes.require(engagement.programme(), Role.COORDINATOR).requireRunning();
        engagement.check(seen);
        requireOwner(frame, drafts.valid(draft).owner());
        engagement.plan(draft);
        saved(engagement, EngagementChanged.Kind.CHANGED);
    }

    @MayCoordinate
    @Transactional
    public void remove(EngagementId id, long seen) {
        Engagement engagement = engagements.findById(id).orElseThrow(NotFound::new);
        programmes.require(engagement.programme(), Role.COORDINATOR).requireRunning();
        engagement.check(seen);
        engagements.delete(engagement);
        facts.publishEvent(new EngagementChanged(id, engagement.programme(), EngagementChanged.Kind.REMOVED));
    }

    /**
     * Says that an action is done: its owner's own word, or the coordinator's.
     *
     * @param spoken whether the stakeholder was spoken to, which counts as a contact of today
     */
    @Transactional
    public void finish(EngagementId id, long seen, boolean spoken) {
        Engagement engagement = tickable(id, seen);
        engagement.tick(true, companyDate.today());
        if (spoken) {
            Stakeholder stakeholder = stakeholders.findById(engagement.stakeholder()).orElseThrow();
            stakeholder.contacted(companyDate.today(), companyDate.today(), clock.instant());
            contacts.save(new Contact(
                    stakeholder.id(), new ContactDraft(companyDate.today(), ""), access.me(), clock.instant()));
            stakeholders.saveAndFlush(stakeholder);
            facts.publishEvent(new StakeholderChanged(
                    stakeholder.id(), stakeholder.programme(), StakeholderChanged.Kind.CONTACTED));
        }
        saved(engagement, EngagementChanged.Kind.DONE);
    }

    /** Takes "done" back. */
    @Transactional
    public void unfinish(EngagementId id, long seen) {
        Engagement engagement = tickable(id, seen);
        engagement.tick(false, companyDate.today());
        saved(engagement, EngagementChanged.Kind.OPENED);
    }

    private Engagement tickable(EngagementId id, long seen) {
        Engagement engagement = engagements.findById(id).orElseThrow(NotFound::new);
        ProgrammeFrame frame = programmes.frame(engagement.programme());
        if (!StakeholderPolicy.mayTick(frame, engagement.owner(), myself())) {
            throw new NotFound();
        }
        frame.requireRunning();
        engagement.check(seen);
        return engagement;
    }

    private EngagementId saved(Engagement engagement, EngagementChanged.Kind kind) {
        engagements.saveAndFlush(engagement);
        facts.publishEvent(new EngagementChanged(engagement.id(), engagement.programme(), kind));
        return engagement.id();
    }

    /** An owner is somebody in the programme's units, or who holds a role in it. */
    private void requireOwner(ProgrammeFrame frame, @Nullable PersonId owner) {
        if (owner == null) {
            return;
        }
        Optional<PersonRow> person = organisation.people(List.of(owner)).stream()
                .filter(PersonRow::active)
                .findFirst();
        boolean fits = person.isPresent()
                && (frame.scope().contains(person.get().unit())
                        || roles.holders(frame.id()).stream().anyMatch(holder -> holder.person().equals(owner)));
        if (!fits) {
            throw Refusal.of("stakeholder.engagement.owner");
        }
    }

    private Optional<PersonId> myself() {
        return organisation.personOf(access.me());
    }
}
