package org.kentering.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.identity.Access;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.ProgrammeState;
import org.kentering.programme.RoleHolder;
import org.kentering.programme.RoleService;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The activities of a programme: who does what until when, and on which level it works. */
@Service
@MayParticipate
public class ActivityService {

    private static final Set<String> SORTABLE = Set.of("title", "startsOn", "dueOn", "status", "phase", "changeLevel");

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    static final UUID NOBODY = new UUID(0, 0);

    private final Activities activities;
    private final ProgrammeService programmes;
    private final RoleService roles;
    private final OrganisationService organisation;
    private final Drafts drafts;
    private final Access access;
    private final CompanyDate companyDate;
    private final ApplicationEventPublisher facts;

    ActivityService(
            Activities activities,
            ProgrammeService programmes,
            RoleService roles,
            OrganisationService organisation,
            Drafts drafts,
            Access access,
            CompanyDate companyDate,
            ApplicationEventPublisher facts) {
        this.activities = activities;
        this.programmes = programmes;
        this.roles = roles;
        this.organisation = organisation;
        this.drafts = drafts;
        this.access = access;
        this.companyDate = companyDate;
        this.facts = facts;
    }

    /** One page of a list. It can be sorted by title, startsOn, dueOn, status, phase and changeLevel. */
    @Transactional(readOnly = true)
    public Slice<ActivityRow> search(ProgrammeId id, ActivityFilter filter, Pageable page) {
        programmes.frame(id);
        Query query = query(filter);
        Slice<ActivityRow> rows = activities.search(
                id.value(), query.text(), query.statuses(), query.before(), query.ownerless(), query.promises(),
                query.phases(), query.levels(), query.anybody(), query.owner(), safe(page));
        Map<PersonId, String> names = names(rows.getContent());
        return rows.map(row -> row.ownedBy(row.owner() == null ? null : names.get(row.owner())));
    }

    /** How many activities {@link #search} finds. */
    @Transactional(readOnly = true)
    public long count(ProgrammeId id, ActivityFilter filter) {
        programmes.frame(id);
        Query query = query(filter);
        return activities.count(
                id.value(), query.text(), query.statuses(), query.before(), query.ownerless(), query.promises(),
                query.phases(), query.levels(), query.anybody(), query.owner());
    }

    @Transactional(readOnly = true)
    public ActivityDetails details(ActivityId id) {
        Activity activity = activities.findById(id).orElseThrow(NotFound::new);
        ProgrammeFrame frame = programmes.frame(activity.programme());
        PersonId owner = activity.owner();
        String name = owner == null ? null : organisation.names(List.of(owner)).get(owner);
        return activity.details(
                name, PlanPolicy.mayEdit(frame), PlanPolicy.mayTick(frame, owner, myself().orElse(null)));
    }

    /** What the sponsors of a programme promised, open ones first, then by the day. */
    @Transactional(readOnly = true)
    public List<ActivityRow> promises(ProgrammeId id) {
        programmes.frame(id);
        List<UUID> sponsors = sponsors(id).map(PersonId::value).toList();
        List<ActivityRow> rows = sponsors.isEmpty()
                ? List.of()
                : activities.promises(id.value(), sponsors, Sort.by("dueOn", "id.value"));
        return rows.stream()
                .sorted((one, other) -> one.promiseState().compareTo(other.promiseState()))
                .toList();
    }

    /** The levels on which nothing is planned or running in the present phase; each is a gap in the change. */
    @Transactional(readOnly = true)
    public Set<ChangeLevel> idleLevels(ProgrammeId id) {
        ProgrammeFrame frame = programmes.frame(id);
        if (frame.state() != ProgrammeState.ACTIVE) {
            return Set.of();
        }
        Set<ChangeLevel> idle = EnumSet.allOf(ChangeLevel.class);
        activities.levels(id.value(), frame.phase(), ActivityStatus.ACTIVE).forEach(idle::remove);
        return idle;
    }

    @MayCoordinate
    @Transactional
    public ActivityId add(ProgrammeId id, ActivityDraft draft) {
        programmes.require(id, Role.COORDINATOR).requireRunning();
        requireSponsor(id, drafts.valid(draft));
        Activity activity = new Activity(id, draft, companyDate.today());
        activities.saveAndFlush(activity);
        facts.publishEvent(new ActivityChanged(activity.id(), id, ActivityChanged.Kind.ADDED));
        return activity.id();
    }

    @MayCoordinate
    @Transactional
    public void edit(ActivityId id, long seen, ActivityDraft draft) {
        Activity activity = activities.findById(id).orElseThrow(NotFound::new);
        programmes.require(activity.programme(), Role.COORDINATOR).requireRunning();
        activity.check(seen);
        requireSponsor(activity.programme(), drafts.valid(draft));
        activity.write(draft, companyDate.today());
        activities.saveAndFlush(activity);
        facts.publishEvent(new ActivityChanged(id, activity.programme(), ActivityChanged.Kind.EDITED));
    }

    /** Says that an activity is done, or is not after all: its owner's own word, or the coordinator's. */
    @Transactional
    public void tick(ActivityId id, long seen, boolean done) {
        Activity activity = activities.findById(id).orElseThrow(NotFound::new);
        ProgrammeFrame frame = programmes.frame(activity.programme()).requireRunning();
        if (!PlanPolicy.mayTick(frame, activity.owner(), myself().orElse(null))) {
            throw new NotFound();
        }
        activity.check(seen);
        activity.tick(done, companyDate.today());
        activities.saveAndFlush(activity);
        facts.publishEvent(new ActivityChanged(
                id,
                activity.programme(),
                done ? ActivityChanged.Kind.TICKED : ActivityChanged.Kind.UNTICKED));
    }

    private void requireSponsor(ProgrammeId id, ActivityDraft draft) {
        if (draft.promise() && sponsors(id).noneMatch(sponsor -> sponsor.equals(draft.owner()))) {
            throw Refusal.of("plan.activity.promiseNeedsSponsor");
        }
    }

    private Stream<PersonId> sponsors(ProgrammeId id) {
        return roles.holders(id).stream()
                .filter(holder -> holder.role() == Role.SPONSOR)
                .map(RoleHolder::person);
    }

    private Optional<PersonId> myself() {
        return organisation.personOf(access.me());
    }

    private Map<PersonId, String> names(Collection<ActivityRow> rows) {
        return organisation.names(rows.stream()
                .map(ActivityRow::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private Query query(ActivityFilter filter) {
        Set<ActivityStatus> statuses = switch (filter.show()) {
            case ACTIVE, OVERDUE, WITHOUT_OWNER -> ActivityStatus.ACTIVE;
            case CLOSED -> EnumSet.of(ActivityStatus.DONE, ActivityStatus.DROPPED);
            case PROMISES, ALL -> EnumSet.allOf(ActivityStatus.class);
        };
        PhaseKey phase = filter.phase();
        ChangeLevel level = filter.level();
        PersonId owner = filter.owner();
        return new Query(
                pattern(filter.text()),
                statuses,
                filter.show() == ActivityFilter.Show.OVERDUE ? companyDate.today() : END_OF_TIME,
                filter.show() == ActivityFilter.Show.WITHOUT_OWNER,
                filter.show() == ActivityFilter.Show.PROMISES,
                phase == null ? EnumSet.allOf(PhaseKey.class) : EnumSet.of(phase),
                level == null ? EnumSet.allOf(ChangeLevel.class) : EnumSet.of(level),
                owner == null,
                owner == null ? NOBODY : owner.value());
    }

    /** A part of the title, taken literally. */
    private static String pattern(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Only by what can be sorted, and always in one order. */
    static Pageable safe(Pageable page) {
        List<Sort.Order> orders = page.getSort().stream()
                .filter(order -> SORTABLE.contains(order.getProperty()))
                .toList();
        Sort sort = orders.isEmpty() ? Sort.by("dueOn") : Sort.by(orders);
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), sort.and(Sort.by("id.value")));
    }

    private record Query(
            String text,
            Set<ActivityStatus> statuses,
            LocalDate before,
            boolean ownerless,
            boolean promises,
            Set<PhaseKey> phases,
            Set<ChangeLevel> levels,
            boolean anybody,
            UUID owner) {}
}
