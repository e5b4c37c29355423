package org.kentering.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.Workplace;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** J-03: looking people up, as far as the reader may. */
@KenteringTest
class J03LookUpPeopleTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    OrganisationService organisation;

    @Autowired
    AccountService accounts;

    @Autowired
    GivenReach reach;

    private Workplace work;
    private AccountId admin;

    @BeforeEach
    void company() {
        work = Workplace.in(world);
        admin = world.account("Ada Admin", Role.ADMIN);
    }

    private static List<String> rows() {
        Grid<?> grid = _get(Grid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> String.join(" | ", GridKt._getFormattedRow(grid, row)))
                .toList();
    }

    private static boolean offers(String words) {
        return _find(Button.class).stream().anyMatch(button -> button.getText().equals(words));
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void anAdministratorSeesEverybody() {
        screens.open(admin, "people");
        assertThat(rows()).hasSize(7);
        Screens.go("people?unit=" + work.production.value());
        assertThat(rows()).hasSize(4);
        Screens.go("people?show=managers&sort=-unit");
        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst()).contains("Production");
        Screens.go("people?q=ada");
        assertThat(rows()).hasSize(1);
        Screens.go("people?q=zzz&show=nonsense&unit=nonsense&sort=nonsense");
        assertThat(rows()).isEmpty();
    }

    @Test
    void aLeadSeesNamesOfTheOwnPeopleAndNothingElse() {
        screens.open(work.account("Lena"), "people");
        assertThat(rows()).hasSize(4).noneMatch(row -> row.contains("Finance"));
        assertThat(offers("Add person")).isFalse();
        assertThat(offers("Left")).isFalse();
        Screens.go("people/" + work.person("Ada").value());
        assertThat(_get(H2.class, spec -> spec.withText("Ada"))).isNotNull();
        assertThat(_find(TextField.class)).as("only the search").hasSize(1);
        assertThat(offers("Has left")).isFalse();
    }

    @Test
    void somebodyElsesPersonIsAPageThatDoesNotExist() {
        screens.open(work.account("Lena"), "people");
        Screens.go("people/" + work.person("Finn").value());
        String elses = _get(H2.class).getText();
        Screens.go("people/" + PersonId.random().value());
        assertThat(_get(H2.class).getText()).isEqualTo(elses);
        Screens.go("people/nonsense");
        assertThat(_get(H2.class).getText()).isEqualTo(elses);
        Screens.go("people/new");
        assertThat(_get(H2.class).getText()).isEqualTo(elses);
    }

    @Test
    void aSponsorAndAnObserverSeeCountsOnly() {
        for (AccountId reader : List.of(work.account("Stan"), world.account("Olga", Role.OBSERVER))) {
            screens.open(reader, "people");
            assertThat(rows()).contains("Finance | 3 | 3").noneMatch(row -> row.contains("Ada"));
            Screens.go("people/" + work.person("Ada").value());
            assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Ada");
            MockVaadin.tearDown();
        }
    }

    @Test
    void aCoordinatorCorrectsAPerson() {
        screens.open(work.account("Cora"), "people/" + work.person("Ada").value());
        _setValue(field("Last name"), "Lovelace");
        _setValue(field("First name"), "Ada");
        _setValue(field("Location"), "Ede");
        _click(button("Save"));
        assertThat(rows()).anyMatch(row -> row.contains("Ada Lovelace") || row.contains("Assembly"));
        assertThat(organisation.names(List.of(work.person("Ada")))).containsValue("Ada Lovelace");
        assertThat(offers("Has left")).isFalse();
    }

    @Test
    void aFormKeepsWhatWasTypedWhenSomethingIsMissing() {
        screens.open(admin, "people/new");
        _setValue(field("Employee id"), "E99");
        _setValue(field("Last name"), "x".repeat(201));
        _click(button("Save"));
        assertThat(field("Last name").isInvalid()).isTrue();
        assertThat(field("Last name").getErrorMessage()).contains("200");
        assertThat(field("Employee id").getValue()).isEqualTo("E99");
    }

    @Test
    void anAdministratorMakesAnAccountAndLetsSomebodyGo() {
        PersonId vera = new PersonId(java.util.UUID.randomUUID());
        world.jdbc().sql("""
            insert into person (id, employee_id, first_name, last_name, sort_name, email, unit_id, in_unit_since,
                version)
            values (?, 'E50', 'Vera', 'Vos', 'vos vera', 'vera@example.org', ?, date '2020-01-01', 0)\
            """).params(vera.value(), work.finance.value()).update();
        screens.open(admin, "people/" + vera.value());
        _click(button("Make an account"));
        assertThat(field("One-time link").getValue()).startsWith("https://kentering.example/welcome/");
        AccountId account = organisation.accountOf(vera).orElseThrow();
        Screens.go("people");
        Screens.go("people/" + vera.value());
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("admin/accounts/" + account.value());
        _click(button("Has left"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(accounts.account(account).enabled()).isFalse();
        Screens.go("people?show=left");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void exportsWhatIsShownAndNoMore() {
        screens.open(work.account("Lena"), "people?q=max");
        String file = download();
        assertThat(file.lines())
                .containsExactly(
                        "\uFEFFFirst name,Last name,Unit,Unit above,Employee group", ",Max,Machining,Production,");
        screens.open(admin, Language.NL, "people");
        assertThat(download().lines())
                .hasSize(8)
                .first()
                .asString()
                .startsWith("\uFEFFPersoneelsnummer;Voornaam;Achternaam;E-mail;Afdeling;Afdeling erboven");
    }

    private static String download() {
        Anchor export = _find(Anchor.class).stream()
                .filter(anchor -> anchor.getElement().hasAttribute("download"))
                .findFirst()
                .orElseThrow();
        return new String(DownloadKt._download(export), StandardCharsets.UTF_8);
    }

    @Test
    void isNotThereForWhoHasNothingToDoWithIt() {
        screens.open(world.account("Cor", Role.COMPLIANCE), "people");
        assertThat(_find(H1.class)).extracting(H1::getText).doesNotContain("People");
        assertThat(_find(Grid.class)).isEmpty();
    }
}
