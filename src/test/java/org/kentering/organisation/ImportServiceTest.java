package org.kentering.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.exchange.ColumnMapping;
import org.kentering.exchange.Sheet;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.Language;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.kernel.Texts;
import org.kentering.organisation.PersonChange.Kind;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

/** Importing, through the service and into the database. */
@KenteringTest
class ImportServiceTest {

    @Autowired
    World world;

    @Autowired
    ImportService imports;

    @Autowired
    OrganisationService organisation;

    @Autowired
    PersonService persons;

    @Autowired
    UnitService unitService;

    @Autowired
    AccountService accounts;

    @Autowired
    Texts texts;

    private AccountId admin;

    @BeforeEach
    void administrator() {
        admin = world.account("Admin", Role.ADMIN);
        world.signIn(admin);
    }

    private ImportPreview preview(byte[] file) {
        Sheet sheet = imports.read(file);
        ColumnMapping mapping = imports.guessColumns(sheet);
        return imports.preview(sheet, mapping, imports.guessDates(sheet, mapping));
    }

    private ImportResult take(byte[] file) {
        ImportPreview preview = preview(file);
        return imports.apply(preview, ImportChoice.goodLines(preview), (done, of) -> {});
    }

    private ImportResult takeAll(byte[] file) {
        ImportPreview preview = preview(file);
        return imports.apply(
                preview,
                new ImportChoice(
                        preview.people().stream().map(PersonChange::line).collect(Collectors.toSet()),
                        preview.gone().stream().map(PersonRow::id).collect(Collectors.toSet()),
                        preview.proposals().stream().map(UnitProposal::unit).collect(Collectors.toSet())),
                (done, of) -> {});
    }

    private PersonRow person(String name) {
        List<PersonRow> found = organisation
                .search(PersonFilter.named(name), Pageable.ofSize(5))
                .getContent();
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    @Test
    void importsTheSampleCompany() {
        assertThat(take(Sample.company())).isEqualTo(new ImportResult(150, 0, 0, 20, 0, 0));
        UnitTree tree = organisation.tree();
        assertThat(tree.nodes()).hasSize(21);
        assertThat(tree.headcount(tree.root())).isEqualTo(150);
        UnitNode assembly = tree.get(Sample.unit(tree, "Production > Assembly"));
        assertThat(assembly.people()).isEqualTo(27);
        assertThat(assembly.shapedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(tree.nodes().values().stream().filter(unit -> unit.manager() != null))
                .hasSize(16);
        assertThat(organisation.groups()).containsExactly("End user", "Leadership", "Power user");
        assertThat(organisation.ownHeadcounts().stream()
                        .mapToLong(Headcount::people)
                        .sum())
                .isEqualTo(150);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        take(Sample.company());
        ImportPreview again = preview(Sample.company());
        assertThat(again.people()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(150);
        assertThat(again.gone()).isEmpty();
        assertThat(again.newUnits()).isEmpty();
        assertThat(again.proposals()).isEmpty();
    }

    @Test
    void importsTheGoodLinesOfAMessyFile() {
        assertThat(take(Sample.messy()).added()).isEqualTo(14);
        assertThat(person("hyperlink").firstName()).isEqualTo("=HYPERLINK(\"http://x\";\"y\")");
        PersonContact unknownLanguage = organisation
                .activePeople(organisation.tree().nodes().keySet())
                .stream()
                .filter(contact -> "lang@voorbeeld.example".equals(contact.email()))
                .findFirst()
                .orElseThrow();
        assertThat(unknownLanguage.language()).isNull();
    }

    @Test
    void importsOnlyWhatWasChosen() {
        ImportPreview preview = preview(Sample.company());
        imports.apply(preview, new ImportChoice(Set.of(2L, 7L), Set.of(), Set.of()), (done, of) -> {});
        assertThat(organisation.count(PersonFilter.ACTIVE)).isEqualTo(2);
        assertThat(organisation.tree().nodes()).hasSize(4);
    }

    @Test
    void updatesWhoIsKnown() {
        take(Sample.company());
        PersonId eva = person("Eva de Vries").id();
        String file = new String(Sample.company(), StandardCharsets.UTF_8)
                .replace(
                        "E1002,Eva,de Vries,eva.devries@voorbeeld.example,Management,,",
                        "E1002,Eva,Vries,eva.vries@voorbeeld.example,IT,Support,");
        assertThat(take(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(new ImportResult(0, 1, 0, 0, 0, 0));
        PersonDetails after = persons.details(eva);
        assertThat(after.name()).isEqualTo("Eva Vries");
        assertThat(after.unitPath()).isEqualTo("Support > IT");
        assertThat(after.file().email()).isEqualTo("eva.vries@voorbeeld.example");
    }

    @Test
    void letsTwoPeopleSwapTheirAddresses() {
        String one = Sample.line("E1", "One", "A", "");
        String two = Sample.line("E2", "Two", "A", "");
        take(Sample.csv(one, two));
        take(Sample.csv(one.replace("e1@", "e2@"), two.replace("e2@", "e1@")));
        assertThat(persons.details(person("One").id()).file().email()).isEqualTo("e2@voorbeeld.example");
    }

    @Test
    void letsNobodyGoUnlessToldTo() {
        take(Sample.csv(Sample.line("E1", "One", "A", ""), Sample.line("E2", "Two", "A", "")));
        byte[] shorter = Sample.csv(Sample.line("E1", "One", "A", ""));
        assertThat(preview(shorter).gone()).extracting(PersonRow::lastName).containsExactly("Two");
        assertThat(take(shorter).left()).isZero();
        assertThat(organisation.count(PersonFilter.ACTIVE)).isEqualTo(2);
    }

    @Test
    void switchesTheAccountOffOfWhoIsGone() {
        take(Sample.csv(
                Sample.line("E1", "One", "A", ""),
                Sample.line("E2", "Two", "A", "").replace(",A,,,", ",A,,manager,")));
        PersonDetails two = persons.details(person("Two").id());
        AccountId account = persons.makeAccount(two.id(), two.version(), Set.of());
        assertThat(organisation.unitsLedBy(account)).hasSize(1);
        assertThat(organisation.personOf(account)).contains(two.id());
        takeAll(Sample.csv(Sample.line("E1", "One", "A", "")));
        assertThat(accounts.account(account).enabled()).isFalse();
        assertThat(organisation.unitsLedBy(account)).isEmpty();
        PersonDetails left = persons.details(two.id());
        assertThat(left.active()).isFalse();
        assertThat(left.file().leftOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(left.file().email()).isNull();
        ImportPreview back = preview(Sample.csv(Sample.line("E1", "One", "A", ""), Sample.line("E2", "Two", "A", "")));
        assertThat(back.count(Kind.RETURNED)).isEqualTo(1);
        imports.apply(back, ImportChoice.goodLines(back), (done, of) -> {});
        assertThat(persons.details(two.id()).active()).isTrue();
        assertThat(accounts.account(account).enabled())
                .as("that is for an administrator to say")
                .isFalse();
    }

    @Test
    void keepsAUnitsIdentityThroughARename() {
        take(Sample.csv(
                Sample.line("E1", "One", "Drawing", "Engineering"), Sample.line("E2", "Two", "Tests", "Engineering")));
        UnitTree before = organisation.tree();
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(30)));
        byte[] renamed =
                Sample.csv(Sample.line("E1", "One", "Drawing", "R&D"), Sample.line("E2", "Two", "Tests", "R&D"));
        assertThat(takeAll(renamed)).isEqualTo(new ImportResult(0, 2, 0, 0, 1, 0));
        UnitTree after = organisation.tree();
        assertThat(Sample.unit(after, "R&D > Drawing")).isEqualTo(Sample.unit(before, "Engineering > Drawing"));
        assertThat(after.nodes()).hasSize(4);
        assertThat(after.get(Sample.unit(after, "R&D > Drawing")).shapedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(persons.details(person("One").id()).file().inUnitSince()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void makesAnotherUnitWhenTheRenameIsNotOne() {
        take(Sample.csv(Sample.line("E1", "One", "Drawing", "")));
        UnitId before = Sample.unit(organisation.tree(), "Drawing");
        take(Sample.csv(Sample.line("E1", "One", "Design", "")));
        UnitTree after = organisation.tree();
        assertThat(Sample.unit(after, "Design")).isNotEqualTo(before);
        assertThat(after.get(before).people()).isZero();
    }

    @Test
    void endsUnitsThatWereMergedAndNotesTheNewShape() {
        take(Sample.csv(Sample.line("E1", "One", "North", "Sales"), Sample.line("E2", "Two", "South", "Sales")));
        UnitTree before = organisation.tree();
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(30)));
        takeAll(Sample.csv(Sample.line("E1", "One", "South", "Sales"), Sample.line("E2", "Two", "South", "Sales")));
        UnitTree after = organisation.tree();
        assertThat(after.find(Sample.unit(before, "Sales > North"))).isEmpty();
        assertThat(organisation.unitNames(List.of(Sample.unit(before, "Sales > North"))))
                .containsValue("North");
        assertThat(after.get(Sample.unit(after, "Sales > South")).shapedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        take(Sample.csv(Sample.line("E1", "One", "North", "Sales"), Sample.line("E2", "Two", "South", "Sales")));
        assertThat(Sample.unit(organisation.tree(), "Sales > North"))
                .as("a name that ended can be used again")
                .isNotEqualTo(Sample.unit(before, "Sales > North"));
    }

    @Test
    void doesNotEndAUnitThatSomebodyStaysIn() {
        take(Sample.csv(Sample.line("E1", "One", "North", ""), Sample.line("E2", "Two", "South", "")));
        ImportPreview preview =
                preview(Sample.csv(Sample.line("E1", "One", "South", ""), Sample.line("E2", "Two", "South", "")));
        ImportResult result = imports.apply(
                preview,
                new ImportChoice(
                        Set.of(),
                        Set.of(),
                        Set.of(preview.proposals().getFirst().unit())),
                (done, of) -> {});
        assertThat(result.unitsKept()).isEqualTo(1);
        assertThat(organisation.tree().nodes()).hasSize(3);
    }

    @Test
    void appliesOnlyToWhatThePreviewWasMadeOf() {
        ImportPreview preview = preview(Sample.company());
        unitService.add(new UnitDraft("Meanwhile", organisation.tree().root(), null));
        assertThatThrownBy(() -> imports.apply(preview, ImportChoice.goodLines(preview), (done, of) -> {}))
                .isInstanceOf(StaleVersion.class);
        assertThat(organisation.count(PersonFilter.ACTIVE)).isZero();
    }

    @Test
    void doesEverythingOrNothing() {
        take(Sample.csv(Sample.line("E1", "One", "A", "")));
        ImportPreview preview =
                preview(Sample.csv(Sample.line("E2", "Two", "B", "").replace("e2@", "e1@")));
        assertThatThrownBy(() -> imports.apply(preview, ImportChoice.goodLines(preview), (done, of) -> {}))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> imports.apply(
                        preview(Sample.company()), ImportChoice.goodLines(preview(Sample.company())), (done, of) -> {
                            if (done == of) {
                                throw new IllegalStateException("the light went out");
                            }
                        }))
                .hasMessage("the light went out");
        assertThat(organisation.count(PersonFilter.ACTIVE)).isEqualTo(1);
        assertThat(organisation.tree().nodes()).hasSize(2);
    }

    @Test
    void isForAdministratorsOnly() {
        ImportPreview preview = preview(Sample.company());
        world.signIn(world.account("Olga", Role.OBSERVER));
        assertThatThrownBy(() -> imports.apply(preview, ImportChoice.goodLines(preview), (done, of) -> {}))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.read(Sample.company())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void saysEveryProblemInEveryLanguage() {
        preview(Sample.messy()).problems().forEach(problem -> {
            for (Language language : Language.values()) {
                assertThat(texts.text(language, problem.reason()))
                        .doesNotContain("!", "{")
                        .isNotBlank();
            }
        });
    }

    @Test
    void imports25000PeopleWithVisibleProgress() {
        byte[] file = large(25_000);
        List<Integer> seen = new ArrayList<>();
        long start = System.nanoTime();
        ImportPreview preview = preview(file);
        long compared = System.nanoTime();
        imports.apply(preview, ImportChoice.goodLines(preview), (done, of) -> seen.add(done));
        long written = System.nanoTime();
        System.out.printf(
                "25,000 people: preview %d ms, apply %d ms%n",
                (compared - start) / 1_000_000, (written - compared) / 1_000_000);
        assertThat(Duration.ofNanos(written - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(seen).hasSizeGreaterThan(20).isSorted().startsWith(0).endsWith(25_000);
        assertThat(organisation.count(PersonFilter.ACTIVE)).isEqualTo(25_000);
        ImportPreview again = preview(file);
        assertThat(again.unchanged()).isEqualTo(25_000);
        assertThat(again.people()).isEmpty();
    }

    static byte[] large(int people) {
        return Sample.csv(IntStream.range(0, people)
                .mapToObj(i -> Sample.line("L" + i, "Person " + i, "Team " + i % 500, "Division " + i % 500 / 20))
                .toArray(String[]::new));
    }
}
