package org.kentering.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Rounds;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** People and units corrected by hand. */
@KenteringTest
class HandEditsTest {

    @Autowired
    World world;

    @Autowired
    OrganisationService organisation;

    @Autowired
    PersonService persons;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

    @Autowired
    GivenReach reach;

    private AccountId admin;
    private UnitId root;
    private UnitId north;
    private UnitId south;
    private PersonId anna;

    @BeforeEach
    void smallCompany() {
        admin = world.account("Admin", Role.ADMIN);
        world.signIn(admin);
        root = organisation.tree().root();
        north = units.add(new UnitDraft("North", root, null));
        south = units.add(new UnitDraft("South", root, null));
        anna = persons.add(draft("E1", "Berg", north));
    }

    private static PersonDraft draft(String id, String last, UnitId unit) {
        return new PersonDraft(
                id,
                "Anna",
                last,
                id + "@Voorbeeld.example",
                unit,
                "Kantoor",
                "Ede",
                Language.NL,
                LocalDate.of(2020, 1, 1));
    }

    private long version(PersonId id) {
        return persons.details(id).version();
    }

    private UnitNode node(UnitId id) {
        return organisation.tree().get(id);
    }

    @Test
    void cleansWhatItIsGiven() {
        PersonDetails details = persons.details(persons.add(draft(" E2\u200b", "  van\u202e  Berg ", south)));
        assertThat(details.lastName()).isEqualTo("van Berg");
        assertThat(details.file().employeeId()).isEqualTo("E2");
        assertThat(details.file().email()).isEqualTo("e2@voorbeeld.example");
    }

    @Test
    void refusesWhatTheFormWouldRefuseToo() {
        for (PersonDraft wrong : List.of(
                draft("", "x", north),
                draft("E3", " \u200b ", north),
                draft("E3", "x".repeat(201), north),
                draft("x y@z", "x", north))) {
            assertThatThrownBy(() -> persons.add(wrong)).isInstanceOf(ConstraintViolationException.class);
        }
        persons.add(draft("E3", "𝒜".repeat(200), north));
    }

    @Test
    void keepsIdsAndAddressesUnique() {
        assertThatThrownBy(() -> persons.add(draft("E1", "x", north))).hasMessage("organisation.person.idTaken");
        PersonDraft sameAddress =
                new PersonDraft("E9", "A", "B", "E1@voorbeeld.EXAMPLE", north, null, null, null, null);
        assertThatThrownBy(() -> persons.add(sameAddress)).hasMessage("organisation.person.addressTaken");
    }

    @Test
    void whoeverLeavesGivesTheAddressBack() {
        AccountId account = persons.makeAccount(anna, version(anna), Set.of());
        persons.leave(anna, version(anna));
        assertThat(accounts.account(account).enabled()).isFalse();
        PersonId successor = persons.add(
                new PersonDraft("E2", "Bea", "Berg", "e1@voorbeeld.example", north, null, null, null, null));
        AccountId next = persons.makeAccount(successor, version(successor), Set.of());
        assertThat(accounts.account(next).email()).isEqualTo("e1@voorbeeld.example");
    }

    @Test
    void changesOnlyWhatWasSeen() {
        long seen = version(anna);
        persons.change(anna, seen, draft("E1", "Dijk", north));
        assertThatThrownBy(() -> persons.change(anna, seen, draft("E1", "Vos", north)))
                .isInstanceOf(StaleVersion.class);
        assertThat(persons.details(anna).lastName()).isEqualTo("Dijk");
        long unitSeen = node(north).version();
        units.change(north, unitSeen, new UnitDraft("Noord", root, null));
        assertThatThrownBy(() -> units.change(north, unitSeen, new UnitDraft("Norden", root, null)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void takesWhoMovesOffTheUnitThatTheyLed() {
        units.change(north, node(north).version(), new UnitDraft("North", root, anna));
        units.change(south, node(south).version(), new UnitDraft("South", root, anna));
        UnitId east = units.add(new UnitDraft("East", root, null));
        persons.change(anna, version(anna), draft("E1", "Berg", east));
        assertThat(node(north).manager()).isNull();
        assertThat(node(south).manager()).as("led from elsewhere all along").isEqualTo(anna);
        assertThat(persons.details(anna).file().inUnitSince()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void switchesOffWhoLeaves() {
        units.change(north, node(north).version(), new UnitDraft("North", root, anna));
        AccountId account = persons.makeAccount(anna, version(anna), Set.of(Role.OBSERVER));
        persons.leave(anna, version(anna));
        assertThat(accounts.account(account).enabled()).isFalse();
        assertThat(node(north).manager()).isNull();
        assertThat(node(north).people()).isZero();
        assertThatThrownBy(() -> persons.leave(anna, version(anna))).hasMessage("organisation.person.leftAlready");
        assertThatThrownBy(() -> persons.makeAccount(anna, version(anna), Set.of()))
                .hasMessage("organisation.person.leftAlready");
        assertThat(organisation.names(Set.of(anna))).containsEntry(anna, "Anna Berg");
    }

    @Test
    void makesOneAccountForOnePersonWithAnAddress() {
        AccountId account = persons.makeAccount(anna, version(anna), Set.of());
        assertThat(organisation.accountOf(anna)).contains(account);
        assertThat(accounts.account(account).name()).isEqualTo("Anna Berg");
        assertThatThrownBy(() -> persons.makeAccount(anna, version(anna), Set.of()))
                .hasMessage("organisation.person.hasAccount");
        PersonId nobody = persons.add(new PersonDraft("E5", "A", "B", "", north, null, null, null, null));
        assertThatThrownBy(() -> persons.makeAccount(nobody, version(nobody), Set.of()))
                .hasMessage("organisation.person.noAddress");
        assertThatThrownBy(() -> persons.useAccount(nobody, version(nobody), account))
                .hasMessage("organisation.person.accountTaken");
        persons.useAccount(nobody, version(nobody), admin);
        assertThat(organisation.personOf(admin)).contains(nobody);
    }

    @Test
    void keepsTheTreeATree() {
        UnitId inner = units.add(new UnitDraft("Inner", north, null));
        assertThatThrownBy(() -> units.change(north, node(north).version(), new UnitDraft("North", inner, null)))
                .hasMessage("organisation.unit.circle");
        assertThatThrownBy(() -> units.change(root, node(root).version(), new UnitDraft("W", north, null)))
                .hasMessage("organisation.unit.circle");
        assertThatThrownBy(() -> units.change(north, node(north).version(), new UnitDraft("North", null, null)))
                .hasMessage("organisation.unit.companyStaysOnTop");
        assertThatThrownBy(() -> units.add(new UnitDraft("NORTH ", root, null)))
                .hasMessage("organisation.unit.nameTaken");
        assertThatThrownBy(() -> units.add(new UnitDraft("x".repeat(201), root, null)))
                .hasMessage("organisation.unit.nameLength");
        assertThatThrownBy(() -> units.add(new UnitDraft("x", UnitId.random(), null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void endsOnlyEmptyUnits() {
        assertThatThrownBy(() -> units.end(north, node(north).version())).hasMessage("organisation.unit.notEmpty");
        assertThatThrownBy(() -> units.end(root, node(root).version())).hasMessage("organisation.unit.notEmpty");
        units.end(south, node(south).version());
        assertThat(organisation.tree().find(south)).isEmpty();
        units.add(new UnitDraft("South", root, null));
    }

    @Test
    void letsACoordinatorCorrectPeopleInTheScopeAndNothingElse() {
        PersonId bert = persons.add(draft("E2", "Bert", south));
        long annas = version(anna);
        long berts = version(bert);
        AccountId coordinator = world.account("Co");
        reach.give(coordinator, Role.COORDINATOR, north);
        world.signIn(coordinator);
        persons.change(anna, annas, draft("E1", "Dijk", north));
        assertThatThrownBy(() -> persons.change(bert, berts, draft("E2", "x", north)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> persons.change(anna, version(anna), draft("E1", "x", south)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> persons.leave(anna, version(anna))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> units.add(new UnitDraft("Mine", north, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Rounds
    void makesAUnitOnceWhenManyMakeItAtTheSameMoment() throws InterruptedException {
        int threads = 20;
        List<Callable<UnitId>> calls = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            calls.add(() -> world.as(admin, () -> units.add(new UnitDraft("Race", root, null))));
        }
        int made = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<UnitId> future : pool.invokeAll(calls)) {
                try {
                    future.get();
                    made++;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).hasMessage("organisation.unit.nameTaken");
                }
            }
        }
        assertThat(made).isEqualTo(1);
        assertThat(organisation.tree().children(root))
                .extracting(UnitNode::name)
                .containsOnlyOnce("Race");
    }
}
