package org.kentering.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Role;
import org.kentering.organisation.PersonFilter.Show;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Who sees whom. */
@KenteringTest
class OrganisationServiceTest {

    @Autowired
    World world;

    @Autowired
    ImportService imports;

    @Autowired
    OrganisationService organisation;

    @Autowired
    PersonService persons;

    @Autowired
    UnitService units;

    @Autowired
    GivenReach reach;

    @Autowired
    Access access;

    private AccountId admin;
    private UnitTree tree;
    private UnitId production;
    private UnitId assembly;
    private UnitId finance;

    @BeforeEach
    void company() {
        admin = world.account("Admin", Role.ADMIN);
        world.signIn(admin);
        var sheet = imports.read(Sample.company());
        var preview = imports.preview(sheet, imports.guessColumns(sheet), DateOrder.DAY_FIRST);
        imports.apply(preview, ImportChoice.goodLines(preview), (done, of) -> {});
        tree = organisation.tree();
        production = Sample.unit(tree, "Production");
        assembly = Sample.unit(tree, "Production > Assembly");
        finance = Sample.unit(tree, "Support > Finance");
    }

    private AccountId signedIn(Role role, UnitId... held) {
        AccountId account = world.account(role.name() + held.length, new Role[0]);
        reach.give(account, role, held);
        world.signIn(account);
        return account;
    }

    private PersonId somebodyIn(UnitId unit) {
        return world.as(
                admin,
                () -> organisation
                        .search(new PersonFilter(null, unit, null, Show.ACTIVE), Pageable.ofSize(1))
                        .getContent()
                        .getFirst()
                        .id());
    }

    private List<PersonRow> all(PersonFilter filter) {
        return organisation.search(filter, Pageable.ofSize(500)).getContent();
    }

    @Test
    void showsAnAdministratorEverybody() {
        assertThat(all(PersonFilter.ACTIVE)).hasSize(150);
        assertThat(persons.details(somebodyIn(finance)).file()).isNotNull();
    }

    @Test
    void showsACoordinatorTheWholeFileInsideTheScopeOnly() {
        PersonId inside = somebodyIn(assembly);
        PersonId outside = somebodyIn(finance);
        signedIn(Role.COORDINATOR, production);
        assertThat(all(PersonFilter.ACTIVE))
                .hasSize(27 + 22 + 6 + 7)
                .allMatch(row -> tree.isWithin(row.unit(), production));
        assertThat(persons.details(inside).file()).isNotNull();
        assertThatThrownBy(() -> persons.details(outside)).isInstanceOf(NotFound.class);
    }

    @Test
    void showsAChampionNamesAndJobGroupsOfTheOwnUnitsOnly() {
        PersonId inside = somebodyIn(assembly);
        PersonId outside = somebodyIn(finance);
        signedIn(Role.CHAMPION, assembly);
        assertThat(all(PersonFilter.ACTIVE)).hasSize(27);
        assertThat(organisation.count(PersonFilter.ACTIVE)).isEqualTo(27);
        assertThat(all(new PersonFilter(null, tree.root(), null, Show.ACTIVE))).hasSize(27);
        assertThat(all(new PersonFilter(null, finance, null, Show.ACTIVE))).isEmpty();
        assertThat(persons.details(inside).file())
                .as("neither address nor dates")
                .isNull();
        assertThatThrownBy(() -> persons.details(outside))
                .isInstanceOf(NotFound.class)
                .hasMessage("not found");
        assertThatThrownBy(() -> persons.details(PersonId.random()))
                .isInstanceOf(NotFound.class)
                .hasMessage("not found");
    }

    /** Who has no mailbox, or left, is in the file that a champion does not see; a filter must not tell either. */
    @Test
    void letsNoFilterTellWhatTheListDoesNotShow() {
        signedIn(Role.CHAMPION, assembly);
        assertThat(all(new PersonFilter(null, null, null, Show.WITHOUT_ADDRESS)))
                .isEmpty();
        assertThat(all(new PersonFilter(null, null, null, Show.LEFT))).isEmpty();
        assertThat(all(PersonFilter.named("voorbeeld"))).isEmpty();
        assertThat(all(PersonFilter.named("E1045"))).isEmpty();
    }

    @Test
    void givesAManagerTheOwnUnitsWithoutAnybodyGrantingIt() {
        UnitNode node = tree.get(assembly);
        PersonDetails manager = persons.details(node.manager());
        AccountId account = persons.makeAccount(manager.id(), manager.version(), Set.of());
        assertThat(access.rolesOf(account)).containsExactly(Role.LEAD);
        assertThat(organisation.unitsLedBy(account)).containsExactly(assembly);
        world.signIn(account);
        assertThat(all(PersonFilter.ACTIVE)).hasSize(27);
        assertThat(persons.details(manager.id()).file()).isNull();
        world.signIn(admin);
        units.change(assembly, node.version(), new UnitDraft("Assembly", production, null));
        assertThat(access.rolesOf(account)).isEmpty();
        world.signIn(account);
        assertThat(all(PersonFilter.ACTIVE)).as("gone at the next call").isEmpty();
    }

    @Test
    void givesSponsorAndObserverCountsOnly() {
        AccountId sponsor = signedIn(Role.SPONSOR, production);
        assertThat(all(PersonFilter.ACTIVE)).isEmpty();
        assertThat(organisation.seesNames()).isFalse();
        assertThat(organisation.ownHeadcounts().stream()
                        .mapToLong(Headcount::people)
                        .sum())
                .isEqualTo(62);
        PersonId somebody = somebodyIn(assembly);
        assertThatThrownBy(() -> persons.details(somebody)).isInstanceOf(NotFound.class);
        world.signIn(world.account("Olga", Role.OBSERVER));
        assertThat(all(PersonFilter.ACTIVE)).isEmpty();
        assertThat(organisation.ownHeadcounts().stream()
                        .mapToLong(Headcount::people)
                        .sum())
                .isEqualTo(150);
        world.signIn(world.account("Cor", Role.COMPLIANCE));
        assertThat(organisation.ownHeadcounts()).isEmpty();
        assertThat(world.as(sponsor, organisation::seesNames)).isFalse();
    }

    @Test
    void ignoresReachThatIsHeldInAnotherRole() {
        AccountId account = world.account("Both");
        reach.give(account, Role.CHAMPION, assembly);
        reach.give(account, Role.SPONSOR, tree.root());
        world.signIn(account);
        assertThat(all(PersonFilter.ACTIVE)).hasSize(27);
    }

    @Test
    void findsNamesInEitherOrderWithoutAccents() {
        assertThat(all(PersonFilter.named("zoe okafor")))
                .extracting(PersonRow::name)
                .containsExactly("Zoë Okafor");
        assertThat(all(PersonFilter.named("Okafor Zoë"))).hasSize(1);
        assertThat(all(PersonFilter.named("%"))).isEmpty();
        assertThat(all(PersonFilter.named("_a"))).isEmpty();
        assertThat(all(PersonFilter.named("' or 1=1 --"))).isEmpty();
    }

    @Test
    void filtersByGroupAndManagers() {
        assertThat(all(new PersonFilter(null, null, "Leadership", Show.ACTIVE))).hasSize(20);
        assertThat(all(new PersonFilter(null, null, null, Show.MANAGERS))).hasSize(16);
        assertThat(all(new PersonFilter(null, null, "leadership' --", Show.ACTIVE)))
                .isEmpty();
    }

    @Test
    void sortsOnlyByWhatItKnowsAndPagesWithoutLosingAnybody() {
        Sort sort = Sort.by(Sort.Order.desc("UNIT"), Sort.Order.asc("p.email; drop table person"));
        List<PersonRow> first = organisation
                .search(PersonFilter.ACTIVE, PageRequest.of(0, 100, sort))
                .getContent();
        List<PersonRow> second = organisation
                .search(PersonFilter.ACTIVE, PageRequest.of(1, 100, sort))
                .getContent();
        assertThat(first.getFirst().unitName()).isEqualTo("Spare parts");
        assertThat(first).hasSize(100).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(50);
    }

    @Test
    void answersTheModulesAboveAndTheProcess() {
        PersonId somebody = somebodyIn(assembly);
        List<PersonContact> contacts = ProcessIdentity.call(() -> organisation.activePeople(Set.of(assembly)));
        assertThat(contacts).hasSize(27).allMatch(contact -> contact.email().endsWith("@voorbeeld.example"));
        assertThat(organisation.activePeople(Set.of(production)))
                .as("only the unit itself")
                .isEmpty();
        assertThat(organisation.people(Set.of(somebody))).hasSize(1);
        assertThat(organisation.names(Set.of(somebody, PersonId.random()))).hasSize(1);
        assertThat(organisation.people(Set.of())).isEmpty();
    }

    /** What a module asks for has no other door than what a screen asks for: the reader's roles decide here too. */
    @Test
    void tellsAModuleNoMoreAboutPeopleThanItsReaderMayKnow() {
        PersonId inside = somebodyIn(assembly);
        PersonId outside = somebodyIn(finance);
        Set<PersonId> both = Set.of(inside, outside);
        Set<UnitId> everywhere = tree.nodes().keySet();
        for (Role role : List.of(Role.DATA_STEWARD, Role.SPONSOR)) {
            signedIn(role, production);
            assertThat(organisation.people(both)).as("%s", role).isEmpty();
            assertThat(organisation.activePeople(everywhere)).as("%s", role).isEmpty();
        }
        for (Role role : List.of(Role.COMPLIANCE, Role.OBSERVER)) {
            world.signIn(world.account("Somebody " + role, role));
            assertThat(organisation.people(both)).as("%s", role).isEmpty();
            assertThat(organisation.activePeople(everywhere)).as("%s", role).isEmpty();
        }
        world.signIn(world.account("Nobody"));
        assertThat(organisation.people(both)).isEmpty();
        signedIn(Role.CHAMPION, assembly);
        assertThat(organisation.people(both)).extracting(PersonRow::id).containsExactly(inside);
        assertThat(organisation.activePeople(everywhere)).as("a champion sees no address").isEmpty();
        signedIn(Role.COORDINATOR, production);
        assertThat(organisation.people(both)).as("owners may work outside the scope").hasSize(2);
        assertThat(organisation.activePeople(everywhere))
                .hasSize(62)
                .allMatch(contact -> tree.isWithin(contact.unit(), production));
    }

    @Test
    void everybodyMayKnowOneself() {
        PersonDetails me = persons.details(somebodyIn(finance));
        AccountId account = persons.makeAccount(me.id(), me.version(), Set.of());
        world.signIn(account);
        assertThat(organisation.people(Set.of(me.id(), somebodyIn(assembly))))
                .extracting(PersonRow::id)
                .containsExactly(me.id());
    }

    @Test
    void namesTheCompany() {
        organisation.nameCompany("  Waterman\u200b ");
        assertThat(organisation.tree().company().name()).isEqualTo("Waterman");
        assertThatThrownBy(() -> organisation.nameCompany(" ")).hasMessage("organisation.unit.nameLength");
    }
}
