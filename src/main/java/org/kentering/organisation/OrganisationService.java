package org.kentering.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kentering.exchange.CleanText;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.kernel.MayAdminister;
import org.kentering.kernel.MayEveryAccount;
import org.kentering.kernel.MayEveryAccountOrProcess;
import org.kentering.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody else asks about the organisation. What lists people, counts them or says where they work looks at the
 * reader's own roles; only what somebody is called answers any module, which has decided that its reader may see the
 * thing in which the name stands. A module that works with people whom its reader does not see, for instance to invite
 * them, asks as the installation itself.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationService {

    private final Units units;
    private final People people;
    private final Access access;
    private final Revision revision;
    private final ObjectProvider<Reach> reaches;
    private final ApplicationEventPublisher events;

    OrganisationService(
            Units units,
            People people,
            Access access,
            Revision revision,
            ObjectProvider<Reach> reaches,
            ApplicationEventPublisher events) {
        this.units = units;
        this.people = people;
        this.access = access;
        this.revision = revision;
        this.reaches = reaches;
        this.events = events;
    }

    /** All living units with their head-counts. */
    @MayEveryAccountOrProcess
    public UnitTree tree() {
        Map<UUID, Long> counts = new HashMap<>();
        units.counts().forEach(count -> counts.put(count.unit(), count.people()));
        return UnitTree.of(units.living().stream()
                .map(unit -> new UnitNode(
                        unit.id(),
                        unit.parent(),
                        unit.name(),
                        unit.manager(),
                        unit.shapedOn(),
                        counts.getOrDefault(unit.id().value(), 0L).intValue(),
                        List.of(),
                        unit.version()))
                .toList());
    }

    /** Names of units, also of those that ended. */
    @MayEveryAccountOrProcess
    public Map<UnitId, String> unitNames(Collection<UnitId> ids) {
        return units.byIds(ids.stream().map(UnitId::value).toList()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
    }

    /**
     * Those of these people whom the reader may know, by name, also those who left: all for who keeps the organisation
     * or a programme, the own ones for a champion or lead, oneself for everybody.
     */
    @MayEveryAccountOrProcess
    public List<PersonRow> people(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> wanted = ids.stream().map(PersonId::value).toList();
        if (access.ofTheProcess() || access.holdsAny("ADMIN", "COORDINATOR")) {
            return people.rows(wanted);
        }
        return people.rowsWithin(wanted, sight(tree()).nameable(), access.me().value());
    }

    /** What people are called who stand in something that the reader may read, also those who left. */
    @MayEveryAccountOrProcess
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : people.rows(ids.stream().map(PersonId::value).toList()).stream()
                        .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    /** Who uses this account; none for an outsider's. */
    @MayEveryAccountOrProcess
    public Optional<PersonId> personOf(AccountId account) {
        return people.byAccount(account.value()).map(Person::id);
    }

    /** The account that this person uses; none if none was made. */
    @MayEveryAccountOrProcess
    public Optional<AccountId> accountOf(PersonId person) {
        return people.findById(person).map(Person::account);
    }

    /** The units that name the person of this account as their manager; only these, not what lies below. */
    @MayEveryAccountOrProcess
    public Set<UnitId> unitsLedBy(AccountId account) {
        return units.ledByAccount(account.value()).stream().map(UnitId::new).collect(Collectors.toSet());
    }

    /** The employee groups that active people have, in the organisation's own words. */
    @MayEveryAccountOrProcess
    public List<String> groups() {
        return people.groups();
    }

    /**
     * Everybody active in exactly these units, with the way to reach them; never shown on a screen. A reader gets those
     * whose files they may see, the installation itself everybody.
     */
    @MayEveryAccountOrProcess
    public List<PersonContact> activePeople(Collection<UnitId> in) {
        Set<UUID> units = in.stream().map(UnitId::value).collect(Collectors.toSet());
        if (!access.ofTheProcess()) {
            Sight sight = sight(tree());
            units.removeIf(unit -> !sight.seesFile(new UnitId(unit)));
        }
        return units.isEmpty() ? List.of() : people.contacts(units);
    }

    /** Those people whom the signed-in reader may see by name, restricted in the query itself. */
    @MayEveryAccount
    public Slice<PersonRow> search(PersonFilter filter, Pageable page) {
        UnitTree tree = tree();
        Sight sight = sight(tree);
        return people.search(
                within(filter, sight),
                units(filter, sight, tree),
                pattern(filter),
                filter.group() == null,
                filter.group() == null ? "" : filter.group(),
                filter.show() == PersonFilter.Show.LEFT,
                filter.show() == PersonFilter.Show.WITHOUT_ADDRESS,
                filter.show() == PersonFilter.Show.MANAGERS,
                PersonOrder.safe(page));
    }

    /** How many people {@link #search} finds. */
    @MayEveryAccount
    public long count(PersonFilter filter) {
        UnitTree tree = tree();
        Sight sight = sight(tree);
        return people.count(
                within(filter, sight),
                units(filter, sight, tree),
                pattern(filter),
                filter.group() == null,
                filter.group() == null ? "" : filter.group(),
                filter.show() == PersonFilter.Show.LEFT,
                filter.show() == PersonFilter.Show.WITHOUT_ADDRESS,
                filter.show() == PersonFilter.Show.MANAGERS);
    }

    /** Active people by unit and employee group, where the signed-in reader may at least count. */
    @MayEveryAccount
    public List<Headcount> ownHeadcounts() {
        Sight sight = sight(tree());
        return people.headcounts(sight.everywhere(), sight.countable());
    }

    /** Whether the signed-in reader may see names at all, or only counts. */
    @MayEveryAccount
    public boolean seesNames() {
        Sight sight = sight(tree());
        return sight.everywhere() || !sight.whole().isEmpty() || !sight.named().isEmpty();
    }

    /** Gives the company, the root of the tree, its name. */
    @MayAdminister
    @Transactional
    public void nameCompany(String name) {
        String clean = CleanText.of(name);
        if (clean.isBlank() || clean.codePointCount(0, clean.length()) > 200) {
            throw Refusal.of("organisation.unit.nameLength", 200);
        }
        Unit company = units.findById(tree().root()).orElseThrow();
        if (!company.name().equals(clean)) {
            revision.advance();
            company.moveTo(null, clean);
            events.publishEvent(new UnitChanged(company.id(), UnitChanged.Kind.RENAMED, null));
        }
    }

    Sight sight(UnitTree tree) {
        AccountId me = access.me();
        return PersonPolicy.sight(
                me,
                access.roles(),
                tree,
                unitsLedBy(me),
                reaches.orderedStream().toList());
    }

    private static boolean within(PersonFilter filter, Sight sight) {
        return sight.everywhere() && filter.unit() == null;
    }

    private static Set<UUID> units(PersonFilter filter, Sight sight, UnitTree tree) {
        if (filter.unit() == null) {
            return sight.listable(filter.show());
        }
        Set<UUID> chosen = tree.withBelow(filter.unit()).stream()
                .map(UnitId::value)
                .collect(Collectors.toCollection(HashSet::new));
        if (!sight.everywhere()) {
            chosen.retainAll(sight.listable(filter.show()));
        }
        return chosen;
    }

    /** A part of the name, taken literally. */
    private static String pattern(PersonFilter filter) {
        if (filter.text() == null) {
            return "%";
        }
        String part = Fold.of(CleanText.of(filter.text()));
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
