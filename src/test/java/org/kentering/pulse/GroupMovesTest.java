package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.WaveId;
import org.kentering.exchange.ColumnMapping;
import org.kentering.exchange.Sheet;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;
import org.kentering.organisation.ImportChoice;
import org.kentering.organisation.ImportPreview;
import org.kentering.organisation.ImportService;
import org.kentering.organisation.PersonChange;
import org.kentering.organisation.PersonDetails;
import org.kentering.organisation.PersonDraft;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonService;
import org.kentering.organisation.UnitId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who approves reads of every group that few joined or left when that was, and through whom. */
@KenteringTest
class GroupMovesTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    WaveService waves;

    @Autowired
    PersonService persons;

    @Autowired
    ImportService imports;

    private PulseCompany company;
    private AccountId other;

    @BeforeEach
    void aReleasedWave() {
        company = new PulseCompany(world, context);
        other = world.account("Bo Admin", Role.ADMIN);
        company.released(company.draft(), 0.9, 3.5, 1);
        company.daysLater(20);
    }

    @Test
    void aMoveByHandIsToldOfBothGroupsWithItsDayAndWhoDidIt() {
        LocalDate day = company.today();
        world.as(company.north.admin, () -> move(anybody(company.machining), company.quality));
        company.daysLater(3);
        world.as(other, () -> correct(anybody(company.quality)));
        List<ChangedGroup> changed = changed();
        assertThat(moves(changed, "Machining")).containsExactly(move(false, 1, ChangedGroup.How.MOVED, day, "Ada Admin"));
        assertThat(moves(changed, "Quality")).containsExactly(move(true, 1, ChangedGroup.How.MOVED, day, "Ada Admin"));
        assertThat(changed).noneMatch(group -> group.name().equals("Works"));
    }

    @Test
    void whoLeftTheCompanyIsToldEvenWhereEverybodyLeft() {
        LocalDate day = company.today();
        world.as(company.north.admin, () -> leave(anybody(company.machining)));
        company.daysLater(1);
        world.as(other, () -> leave(anybody(company.machining)));
        company.daysLater(1);
        assertThat(moves(changed(), "Machining")).containsExactly(
                move(false, 1, ChangedGroup.How.GONE, day, "Ada Admin"),
                move(false, 1, ChangedGroup.How.GONE, day.plusDays(1), "Bo Admin"));
    }

    @Test
    void anImportIsNamedByWhoImported() {
        LocalDate day = company.today();
        world.as(other, () -> {
            take("employee_id;first_name;last_name;unit;parent_unit\nN1;New;One;Machining;Works\nN2;New;Two;Machining;Works\n");
            return true;
        });
        company.daysLater(1);
        assertThat(moves(changed(), "Machining"))
                .containsExactly(move(true, 2, ChangedGroup.How.IMPORTED, day, "Bo Admin"));
    }

    @Test
    void whatTheOrganisationDoesNotKnowIsSaidToBeUnknown() {
        LocalDate day = company.today();
        PersonId person = company.people(company.machining, 1).getFirst();
        world.jdbc().sql("update person set in_unit_since = ? where id = ?").params(day, person.value()).update();
        world.jdbc().sql("update person set left_on = ? where id = ?")
                .params(day, anybody(company.quality).value()).update();
        List<ChangedGroup> changed = changed();
        assertThat(moves(changed, "Machining"))
                .containsExactly(new ChangedGroup.Move(true, 1, ChangedGroup.How.UNTOLD, day, List.of()));
        assertThat(moves(changed, "Quality"))
                .containsExactly(new ChangedGroup.Move(false, 1, ChangedGroup.How.UNKNOWN, null, List.of()));
    }

    @Test
    void complianceReadsItOnThePageOfTheApproval() {
        world.as(company.north.admin, () -> move(anybody(company.machining), company.north.finance));
        world.as(other, () -> leave(anybody(company.machining)));
        WaveId id = company.proposed(company.draft());
        screens.open(company.north.compliance, "p/north/pulse/" + id.value());
        assertThat(ScreenText.now()).contains("Groups with few joiners or leavers", "2 people joined or left since the wave of",
                "1 left on", "moved by Ada Admin", "1 left the company on", "noted by Bo Admin");
    }

    private List<ChangedGroup> changed() {
        WaveId id = company.proposed(company.draft());
        return world.as(company.north.compliance, () -> waves.approval(id)).changedGroups();
    }

    private static List<ChangedGroup.Move> moves(List<ChangedGroup> changed, String group) {
        return changed.stream().filter(one -> one.name().contains(group)).findFirst().orElseThrow().moves();
    }

    private static ChangedGroup.Move move(boolean joined, int people, ChangedGroup.How how, LocalDate on, String by) {
        return new ChangedGroup.Move(joined, people, how, on, List.of(by));
    }

    private PersonId anybody(UnitId unit) {
        return new PersonId(world.jdbc().sql("""
                        select id from person where unit_id = ? and left_on is null and account_id is null
                        order by employee_id fetch first 1 rows only""")
                .param(unit.value()).query(UUID.class).single());
    }

    private boolean move(PersonId id, UnitId into) {
        PersonDetails person = persons.details(id);
        persons.change(id, person.version(), draft(person, into));
        return true;
    }

    /** Changes nothing about where somebody is. */
    private boolean correct(PersonId id) {
        PersonDetails person = persons.details(id);
        persons.change(id, person.version(), draft(person, person.unit()));
        return true;
    }

    private boolean leave(PersonId id) {
        persons.leave(id, persons.details(id).version());
        return true;
    }

    private static PersonDraft draft(PersonDetails person, UnitId unit) {
        return new PersonDraft(person.file().employeeId(), person.firstName(), person.lastName(), null, unit,
                person.group(), null, null, null);
    }

    private void take(String file) {
        Sheet sheet = imports.read(file.getBytes(StandardCharsets.UTF_8));
        ColumnMapping mapping = imports.guessColumns(sheet);
        ImportPreview preview = imports.preview(sheet, mapping, imports.guessDates(sheet, mapping));
        Set<Long> lines = preview.people().stream().map(PersonChange::line).collect(Collectors.toSet());
        imports.apply(preview, new ImportChoice(lines, Set.of(), Set.of()), (done, of) -> {});
    }
}
