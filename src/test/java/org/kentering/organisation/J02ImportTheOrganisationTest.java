package org.kentering.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** J-02: bringing the organisation up to date from a file. */
@KenteringTest
class J02ImportTheOrganisationTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    OrganisationService organisation;

    private AccountId admin;

    @BeforeEach
    void administrator() {
        admin = world.account("Ada Admin", Role.ADMIN);
    }

    private static Button button(String words) {
        return _find(Button.class).stream()
                .filter(button -> button.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among "
                        + _find(Button.class).stream().map(Button::getText).toList()));
    }

    private static void upload(byte[] file) {
        UploadKt._upload(_get(Upload.class), "people.csv", file);
        MockVaadin.clientRoundtrip(false);
    }

    private static void waitFor(String words) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!said(words)) {
            assertThat(Instant.now()).as(words).isBefore(end);
            MockVaadin.clientRoundtrip(false);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static boolean said(String words) {
        return _find(H2.class).stream().map(H2::getText).anyMatch(words::equals)
                || _find(Paragraph.class).stream().map(Paragraph::getText).anyMatch(words::equals);
    }

    private static List<String> problems() {
        Grid<?> grid = _get(Grid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> String.join(" | ", GridKt._getFormattedRow(grid, row)))
                .toList();
    }

    @Test
    void importsTheSampleCompanyStepByStep() {
        screens.open(admin, "admin/organisation");
        assertThat(said("0 people in 0 units.")).isTrue();
        Screens.follow("Import a file");
        upload(Sample.company());
        assertThat(said("150 rows read. Check which column holds what.")).isTrue();
        _click(button("See what would change"));
        assertThat(said("150 lines are good, 0 have an error. Nothing has changed yet."))
                .isTrue();
        assertThat(world.as(admin, () -> organisation.count(PersonFilter.ACTIVE)))
                .isZero();
        _click(button("Units (20)"));
        assertThat(_find(ListItem.class)).hasSizeGreaterThanOrEqualTo(20);
        _click(button("Import 150 lines"));
        waitFor("150 people added, 0 changed, 0 left.");
        Screens.go("admin/organisation");
        assertThat(said("150 people in 20 units.")).isTrue();
        TreeGrid<?> tree = _get(TreeGrid.class);
        assertThat(GridKt._size(tree)).isEqualTo(21);
    }

    @Test
    void showsEveryProblemOfTheMessyFileAndTakesTheGoodLines() {
        screens.open(admin, "admin/organisation/import");
        upload(Sample.messy());
        _click(button("See what would change"));
        assertThat(said("14 lines are good, 9 have an error. Nothing has changed yet."))
                .isTrue();
        assertThat(problems())
                .hasSize(13)
                .anyMatch(row ->
                        row.startsWith("16 | ") && row.endsWith("This is not an e-mail address: not-an-address."))
                .anyMatch(row -> row.startsWith("14 | ") && row.contains("The same as line 2"))
                .anyMatch(row -> row.startsWith("25 | ") && row.endsWith("Last name has more than 200 characters."));
        _click(button("New (14)"));
        _setValue((Checkbox) GridKt._getCellComponent(_get(Grid.class), 0, "take"), false);
        _click(button("Import 13 lines"));
        waitFor("13 people added, 0 changed, 0 left.");
    }

    @Test
    void asksWhoLeftAndWhatBecameOfAUnit() {
        screens.open(admin, "admin/organisation/import");
        upload(Sample.csv(
                Sample.line("E1", "One", "IT", ""),
                Sample.line("E2", "Two", "IT", ""),
                Sample.line("E3", "Three", "HR", "")));
        _click(button("See what would change"));
        _click(button("Import 3 lines"));
        waitFor("3 people added, 0 changed, 0 left.");
        Screens.go("admin/organisation");
        Screens.go("admin/organisation/import");
        upload(Sample.csv(Sample.line("E1", "One", "Digital", ""), Sample.line("E2", "Two", "Digital", "")));
        _click(button("See what would change"));
        _click(button("Not in the file (1)"));
        _click(button("All of them have left"));
        _click(button("Units (3)"));
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("IT is now called Digital", "HR no longer exists", "2 of 2 people are there in the file");
        _find(Checkbox.class).forEach(choice -> _setValue(choice, true));
        _click(button("Import 2 lines, 1 person left, 2 units reshaped"));
        waitFor("0 people added, 2 changed, 1 left.");
        UnitTree tree = world.as(admin, organisation::tree);
        assertThat(tree.nodes().values())
                .extracting(UnitNode::name)
                .containsExactlyInAnyOrder("Organisation", "Digital");
    }

    @Test
    void letsColumnsBeMappedByHand() {
        screens.open(admin, Language.NL, "admin/organisation/import");
        upload("Nr;Wie;Waar\n1;Berg;Montage\n".getBytes(StandardCharsets.UTF_8));
        _click(button("Bekijk wat er zou veranderen"));
        assertThat(_find(Notification.class)).isNotEmpty();
        _setValue(select("Personeelsnummer"), 0);
        _setValue(select("Achternaam"), 1);
        _setValue(select("Afdeling"), 2);
        assertThat(select("Afdeling").getHelperText()).isEqualTo("Bijvoorbeeld: Montage");
        _click(button("Bekijk wat er zou veranderen"));
        _click(button("Importeer 1 regel"));
        waitFor("1 persoon toegevoegd, 0 gewijzigd, 0 uit dienst.");
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> select(String label) {
        return (Select<Integer>) _find(Select.class).stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesAFileThatIsNoTableInWords() {
        screens.open(admin, "admin/organisation/import");
        upload(new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(_find(Upload.class)).as("still at the first step").hasSize(1);
        assertThat(_find(Notification.class)).hasSize(1);
    }

    @Test
    void saysWhenSomebodyChangedTheOrganisationMeanwhile() {
        screens.open(admin, "admin/organisation/import");
        upload(Sample.company());
        _click(button("See what would change"));
        world.jdbc()
                .sql("update organisation_state set revision = revision + 1")
                .update();
        _click(button("Import 150 lines"));
        waitFor("150 lines are good, 0 have an error. Nothing has changed yet.");
        assertThat(_find(Notification.class)).hasSize(1);
        assertThat(world.as(admin, () -> organisation.count(PersonFilter.ACTIVE)))
                .isZero();
    }

    @Test
    void correctsUnitsByHand() {
        screens.open(admin, "admin/organisation/new");
        _setValue(field("Name"), "Assembly");
        _click(button("Save"));
        UnitTree tree = world.as(admin, organisation::tree);
        UnitId assembly = Sample.unit(tree, "Assembly");
        Screens.go("admin/organisation/" + assembly.value());
        _setValue(field("Name"), "Montage");
        _click(button("Save"));
        assertThat(world.as(admin, organisation::tree).get(assembly).name()).isEqualTo("Montage");
        Screens.go("admin/organisation/" + assembly.value());
        _setValue(field("Name"), "");
        _click(button("Save"));
        assertThat(field("Name").isInvalid()).isTrue();
        _click(button("End this unit"));
        assertThat(world.as(admin, organisation::tree).nodes()).hasSize(1);
    }

    private static TextField field(String label) {
        return _find(TextField.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isThereForAdministratorsOnly() {
        for (Role role : List.of(Role.OBSERVER, Role.COMPLIANCE)) {
            screens.open(world.account(role.name(), role), "admin/organisation/import");
            assertThat(_find(Upload.class)).isEmpty();
            Screens.go("admin/organisation");
            assertThat(_find(TreeGrid.class)).isEmpty();
            MockVaadin.tearDown();
        }
    }
}
