package org.kentering.champion;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kentering.champion.ChampionChanged.Change;
import org.kentering.champion.ChampionFilter.Show;
import org.kentering.champion.ChampionList.Found;
import org.kentering.champion.ChampionList.Question;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.RoleAssignmentId;
import org.kentering.programme.RoleDraft;
import org.kentering.programme.RoleService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The network of champions: naming them, agreeing their hours, keeping in touch, and what is missing. */
@Service
@MayParticipate
public class ChampionService {

    private static final Limit SHOWN_CONTACTS = Limit.of(50);

    private final Champions champions;
    private final ChampionContacts contacts;
    private final ChampionList list;
    private final ChampionNetwork network;
    private final ProgrammeService programmes;
    private final RoleService roles;
    private final OrganisationService organisation;
    private final AccountService accounts;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ChampionService(
            Champions champions,
            ChampionContacts contacts,
            ChampionList list,
            ChampionNetwork network,
            ProgrammeService programmes,
            RoleService roles,
            OrganisationService organisation,
            AccountService accounts,
            Access access,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.champions = champions;
        this.contacts = contacts;
        this.list = list;
        this.network = network;
        this.programmes = programmes;
        this.roles = roles;
        this.organisation = organisation;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Which units have a champion: all in scope for coordinator, sponsor and works council, the own ones for a
     * champion or a lead.
     *
     * @throws NotFound for everybody else
     */
    @Transactional(readOnly = true)
    public Coverage coverage(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.frame(programme);
        Set<UnitId> visible = ChampionPolicy.coverageOf(frame);
        Coverage coverage =
                network.coverage(programme, frame.scope(), organisation.tree()).within(visible);
        return ChampionPolicy.seesNames(frame) ? coverage : coverage.withoutNames();
    }

    /** Of whom nothing was heard for {@value Silence#SHOWN_FROM_DAYS} days or more, the longest silence first. */
    @MayCoordinate
    @Transactional(readOnly = true)
    public List<SilentChampion> silent(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.require(programme, Role.COORDINATOR);
        UnitTree tree = organisation.tree();
        LocalDate today = network.today();
        Question question = new Question(
                programme.value(), null, null, null, null, Show.SILENT, Silence.lastSilentDay(today));
        return list.find(question, "c.heard_on, a.held_from, c.id", 0, Integer.MAX_VALUE).stream()
                .map(one -> new SilentChampion(
                        one.id(),
                        one.name(),
                        ChampionNetwork.words(tree, one.units()),
                        Silence.days(one.since(), one.heardOn(), today),
                        one.hours(),
                        one.deputy() != null,
                        frame.path("champions/" + one.id().value())))
                .sorted((a, b) -> Long.compare(b.quietDays(), a.quietDays()))
                .toList();
    }

    /** The champions that the signed-in reader may know of, with as much of each as the reader may know. */
    @Transactional(readOnly = true)
    public List<ChampionRow> champions(ProgrammeId programme, ChampionFilter filter, Pageable page) {
        ChampionSight sight = sight(programmes.frame(programme));
        String order = ChampionOrder.sql(page.getSort(), !sight.frame().holdsAny(Role.COORDINATOR));
        int offset = page.isPaged() ? Math.toIntExact(page.getOffset()) : 0;
        int limit = page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE;
        return list.find(sight.question(filter), order, offset, limit).stream().map(sight::row).toList();
    }

    /** How many {@link #champions} finds. */
    @Transactional(readOnly = true)
    public long count(ProgrammeId programme, ChampionFilter filter) {
        return list.count(sight(programmes.frame(programme)).question(filter));
    }

    @Transactional(readOnly = true)
    public ChampionDetails champion(ChampionId id) {
        ChampionSight sight = sight(programmes.frame(find(id).programme()));
        return sight.details(visible(sight, id));
    }

    /** The contacts that were noted down with a champion, the latest first, for who may note them down. */
    @Transactional(readOnly = true)
    public List<ContactRow> contacts(ChampionId id) {
        ChampionSight sight = sight(programmes.frame(find(id).programme()));
        if (!sight.mayLog(visible(sight, id))) {
            throw new NotFound();
        }
        List<ChampionContact> latest = contacts.latest(id.value(), SHOWN_CONTACTS);
        Map<AccountId, String> names =
                accounts.names(latest.stream().map(ChampionContact::loggedBy).toList());
        return latest.stream()
                .map(one -> new ContactRow(
                        one.kind(), one.happenedOn(), one.note(), names.getOrDefault(one.loggedBy(), "")))
                .toList();
    }

    /**
     * Makes a person champion for units; who is one already is so for these units now.
     *
     * @throws Refusal if it is one's own person
     */
    @MayCoordinate
    @Transactional
    public ChampionId name(ProgrammeId programme, ChampionDraft draft) {
        programmes.require(programme, Role.COORDINATOR).requireRunning();
        RoleAssignmentId role = roles.assign(
                programme, new RoleDraft(draft.person(), Role.CHAMPION, draft.units(), draft.hoursPerWeek()));
        Champion champion = find(new ChampionId(role.value()));
        describe(champion, draft);
        return champion.id();
    }

    /** Changes units, hours, deputy and rotation. */
    @MayCoordinate
    @Transactional
    public void change(ChampionId id, long seen, long roleSeen, ChampionDraft draft) {
        Champion champion = mine(id);
        champion.check(seen);
        roles.change(new RoleAssignmentId(id.value()), roleSeen, draft.units(), draft.hoursPerWeek());
        describe(champion, draft);
    }

    /** Ends the role; what was said and agreed with this champion stays in the log. */
    @MayCoordinate
    @Transactional
    public void end(ChampionId id, long roleSeen) {
        mine(id);
        roles.end(new RoleAssignmentId(id.value()), roleSeen);
    }

    /**
     * The lead of a unit says which hours a week are freed for its champion.
     *
     * @throws Refusal if the same account had asked for them
     */
    @Transactional
    public void agreeHours(ChampionId id, long seen, BigDecimal hoursPerWeek) {
        Champion champion = find(id);
        ChampionSight sight = sight(programmes.frame(champion.programme()).requireRunning());
        if (!sight.mayAgree(visible(sight, id))) {
            throw new NotFound();
        }
        champion.check(seen);
        champion.agree(hoursPerWeek, access.me(), network.today());
        champions.saveAndFlush(champion);
        facts.publishEvent(new ChampionChanged(id, champion.programme(), Change.HOURS_AGREED));
    }

    /** Notes down that champion and coordinator were in contact. */
    @Transactional
    public void logContact(ChampionId id, ContactDraft draft) {
        Champion champion = find(id);
        ChampionSight sight = sight(programmes.frame(champion.programme()).requireRunning());
        if (!sight.mayLog(visible(sight, id))) {
            throw new NotFound();
        }
        contacts.save(new ChampionContact(id, draft, access.me(), clock.instant(), network.today()));
        champions.heard(id.value(), draft.happenedOn());
        facts.publishEvent(new ChampionChanged(id, champion.programme(), Change.CONTACT_LOGGED));
    }

    /** The signed-in account gave a sign of life as champion, if it is one there: it passed on what the team said. */
    @Transactional
    public void heardFromMe(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.frame(programme);
        if (frame.holdsAny(Role.CHAMPION)) {
            organisation
                    .personOf(access.me())
                    .ifPresent(me -> champions.heardFrom(programme.value(), me.value(), network.today()));
        }
    }

    private void describe(Champion champion, ChampionDraft draft) {
        PersonId deputy = draft.deputy();
        if (deputy != null && organisation.people(List.of(deputy)).stream().noneMatch(PersonRow::active)) {
            throw Refusal.of("champion.form.deputyLeft");
        }
        champion.standInBy(deputy);
        champion.rotateOn(draft.rotationOn());
        champions.saveAndFlush(champion);
        facts.publishEvent(new ChampionChanged(champion.id(), champion.programme(), Change.DESCRIBED));
    }

    private ChampionSight sight(ProgrammeFrame frame) {
        return ChampionSight.of(frame, organisation.tree(), access.me(), network.today());
    }

    private Found visible(ChampionSight sight, ChampionId id) {
        return list.find(sight.question(id), "c.id", 0, 1).stream().findFirst().orElseThrow(NotFound::new);
    }

    private Champion mine(ChampionId id) {
        Champion champion = find(id);
        programmes.require(champion.programme(), Role.COORDINATOR).requireRunning();
        return champion;
    }

    private Champion find(ChampionId id) {
        return champions.findById(id).orElseThrow(NotFound::new);
    }
}
