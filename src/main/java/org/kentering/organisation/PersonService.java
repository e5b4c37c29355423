package org.kentering.organisation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountDraft;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.MayAdminister;
import org.kentering.kernel.MayEveryAccount;
import org.kentering.kernel.MayOrganise;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person at a time: look at the file, correct it by hand, make an account, say that somebody left. */
@Service
public class PersonService {

    /** Longer than any list that a person takes away; whoever needs all has the import's own file. */
    private static final int EXPORT_LIMIT = 50_000;

    /** As many ids as a statement takes without trouble. */
    private static final int CHUNK = 5_000;

    private final People people;
    private final Units units;
    private final OrganisationService organisation;
    private final AccountService accounts;
    private final Revision revision;
    private final Today today;
    private final Validator validator;
    private final ApplicationEventPublisher events;

    PersonService(
            People people,
            Units units,
            OrganisationService organisation,
            AccountService accounts,
            Revision revision,
            Today today,
            Validator validator,
            ApplicationEventPublisher events) {
        this.people = people;
        this.units = units;
        this.organisation = organisation;
        this.accounts = accounts;
        this.revision = revision;
        this.today = today;
        this.validator = validator;
        this.events = events;
    }

    /**
     * The person, as much of it as the reader may see.
     *
     * @throws NotFound if there is nobody like that whom the reader may see
     */
    @MayEveryAccount
    @Transactional(readOnly = true)
    public PersonDetails details(PersonId id) {
        UnitTree tree = organisation.tree();
        Sight sight = organisation.sight(tree);
        Person person = people.findById(id).orElseThrow(NotFound::new);
        if (!sight.seesName(person.unit()) || !person.isActive() && !sight.seesFile(person.unit())) {
            throw new NotFound();
        }
        return person.details(path(person, tree), sight.seesFile(person.unit()));
    }

    /** The found people with everything that the reader may know, to be taken away; the journal says that it was. */
    @MayEveryAccount
    @Transactional
    public List<PersonDetails> export(PersonFilter filter, Sort order) {
        UnitTree tree = organisation.tree();
        Sight sight = organisation.sight(tree);
        List<PersonId> found = organisation
                .search(filter, PageRequest.of(0, EXPORT_LIMIT, order))
                .map(PersonRow::id)
                .getContent();
        Map<PersonId, Person> byId = new HashMap<>();
        for (int from = 0; from < found.size(); from += CHUNK) {
            people.byIds(found.subList(from, Math.min(found.size(), from + CHUNK)).stream()
                            .map(PersonId::value)
                            .toList())
                    .forEach(person -> byId.put(person.id(), person));
        }
        events.publishEvent(new PeopleExported(tree.root(), found.size()));
        return found.stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .map(person -> person.details(path(person, tree), sight.seesFile(person.unit())))
                .toList();
    }

    /** Where the person is; empty for somebody who left a unit that ended since. */
    private static String path(Person person, UnitTree tree) {
        return tree.find(person.unit()).map(unit -> tree.path(unit.id())).orElse("");
    }

    /**
     * Adds somebody by hand.
     *
     * @throws Refusal if id or address are taken
     */
    @MayOrganise
    @Transactional
    public PersonId add(PersonDraft draft) {
        Sight sight = organisation.sight(organisation.tree());
        revision.advance();
        check(draft, null, sight);
        Person person = new Person(PersonId.random(), draft, today.date());
        people.save(person);
        events.publishEvent(new PersonChanged(person.id()));
        events.publishEvent(new PersonMoved(person.id()));
        return person.id();
    }

    /**
     * Corrects somebody by hand. Who moves to another unit no longer leads the old one.
     *
     * @throws Refusal if id or address are taken
     */
    @MayOrganise
    @Transactional
    public void change(PersonId id, long version, PersonDraft draft) {
        Sight sight = organisation.sight(organisation.tree());
        Person person = find(id, sight);
        StaleVersion.check(version, person.version());
        revision.advance();
        check(draft, id, sight);
        boolean moves = !person.unit().equals(draft.unit());
        if (moves) {
            takeOff(id, person.unit());
        }
        person.write(draft, today.date());
        events.publishEvent(new PersonChanged(id));
        if (moves) {
            events.publishEvent(new PersonMoved(id));
        }
    }

    /** Notes that somebody left today: the account is off, and what this person led or owned has nobody. */
    @MayAdminister
    @Transactional
    public void leave(PersonId id, long version) {
        Person person = find(id, organisation.sight(organisation.tree()));
        StaleVersion.check(version, person.version());
        revision.advance();
        takeOff(id, null);
        person.leave(today.date());
        AccountId account = person.account();
        if (account != null) {
            accounts.retire(account);
        }
        events.publishEvent(new PersonLeft(id, account));
    }

    /**
     * Makes an account for the person, with roles of the installation; a link to sign in is issued apart.
     *
     * @throws Refusal if there is one already, or no address to make it with
     */
    @MayAdminister
    @Transactional
    public AccountId makeAccount(PersonId id, long version, Set<Role> roles) {
        Person person = find(id, organisation.sight(organisation.tree()));
        StaleVersion.check(version, person.version());
        if (!person.isActive()) {
            throw Refusal.of("organisation.person.leftAlready");
        }
        if (person.account() != null) {
            throw Refusal.of("organisation.person.hasAccount");
        }
        String email = person.email();
        if (email == null) {
            throw Refusal.of("organisation.person.noAddress");
        }
        AccountId account = accounts.create(new AccountDraft(person.name(), email, person.language(), roles));
        person.use(account);
        events.publishEvent(new PersonChanged(id));
        return account;
    }

    /** Says that an account that exists already is this person's, for instance the first administrator's. */
    @MayAdminister
    @Transactional
    public void useAccount(PersonId id, long version, AccountId account) {
        Person person = find(id, organisation.sight(organisation.tree()));
        StaleVersion.check(version, person.version());
        if (people.byAccount(account.value())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            throw Refusal.of("organisation.person.accountTaken");
        }
        accounts.account(account);
        person.use(account);
        events.publishEvent(new PersonChanged(id));
    }

    private Person find(PersonId id, Sight sight) {
        return people.findById(id)
                .filter(person -> sight.seesFile(person.unit()))
                .orElseThrow(NotFound::new);
    }

    private void check(PersonDraft draft, @Nullable PersonId id, Sight sight) {
        Set<ConstraintViolation<PersonDraft>> violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(new HashSet<>(violations));
        }
        if (!sight.seesFile(draft.unit())
                || organisation.tree().find(draft.unit()).isEmpty()) {
            throw new NotFound();
        }
        UUID but = id == null ? new UUID(0, 0) : id.value();
        if (people.existsOther(draft.employeeId(), but)) {
            throw Refusal.of("organisation.person.idTaken");
        }
        if (draft.email() != null && people.existsOtherWithAddress(draft.email(), but)) {
            throw Refusal.of("organisation.person.addressTaken");
        }
    }

    /** Takes the person off one unit, or off all that it leads. */
    private void takeOff(PersonId id, @Nullable UnitId only) {
        for (Unit unit : units.ledBy(id.value())) {
            if (only == null || unit.id().equals(only)) {
                unit.leadBy(null);
                events.publishEvent(new UnitChanged(unit.id(), UnitChanged.Kind.MANAGER));
            }
        }
    }
}
