package org.kentering.champion.ui;

import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.champion.ChampionDraft;
import org.kentering.champion.ChampionFilter;
import org.kentering.champion.ChampionId;
import org.kentering.champion.ChampionService;
import org.kentering.champion.ContactDraft;
import org.kentering.champion.ContactKind;
import org.kentering.design.Export;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitNode;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.Workplace;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** J-33 and J-34: the network grows, its hours are agreed, and who goes quiet is spoken to. */
@KenteringTest
class J33NetworkTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ChampionService champions;

    @Autowired
    OrganisationService organisation;

    Workplace work;
    ChampionId ada;

    @BeforeEach
    void aChampionInAssembly() {
        work = Workplace.in(world);
        world.signIn(work.account("Cora"));
        ada = champions.name(
                work.programme,
                new ChampionDraft(work.person("Ada"), Set.of(work.assembly), BigDecimal.TWO, null, null));
    }

    @Test
    void theGapsAreNamedAndTheBiggestIsAskedFirst() {
        screens.open(work.account("Cora"), "p/north/champions");
        assertThat(_get(H1.class).getText()).isEqualTo("2 teams have no champion yet");
        assertThat(text()).contains("Ask Finance first: 2 people work there.").contains("Machining");
        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theCoordinatorNamesAChampion() {
        screens.open(work.account("Cora"), "p/north/champions/new");
        PersonRow max = organisation.people(List.of(work.person("Max"))).getFirst();
        UnitNode machining = organisation.tree().get(work.machining);
        _setValue((ComboBox<PersonRow>) _get(ComboBox.class, spec -> spec.withLabel("Person")), max);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(champions.count(work.programme, ChampionFilter.ALL)).as("a champion speaks for somebody").isEqualTo(1);

        ((MultiSelectComboBox<UnitNode>) _get(MultiSelectComboBox.class)).setValue(machining);
        _setValue(_get(BigDecimalField.class), BigDecimal.ONE);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(H1.class).getText()).isEqualTo("1 team has no champion yet");
        _assertOne(H2.class, spec -> spec.withText("Max"));
        assertThat(_size(grid())).isEqualTo(2);
    }

    @Test
    void theLeadAgreesTheHours() {
        screens.open(work.account("Lena"), "p/north/champions/" + ada.value());
        assertThat(text()).contains("2 asked, not agreed yet").doesNotContain("Contacts");
        _setValue(_get(BigDecimalField.class), new BigDecimal("1.5"));
        _click(_get(Button.class, spec -> spec.withText("Agree")));
        expectNotifications("The hours are agreed.");
        assertThat(text()).contains("1.5 of 2 agreed");
    }

    @Test
    void aContactEndsTheSilence() {
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(74)));
        screens.open(work.account("Cora"), "p/north/champions?show=SILENT");
        assertThat(text()).contains("One champion has not been heard of for 60 days or more.");
        assertThat(_getCellComponent(grid(), 0, "HEARD").getElement().getTextRecursively()).isEqualTo("quiet for 74 days");

        Screens.go("p/north/champions/" + ada.value());
        _setValue(_get(TextArea.class), "Spoke about the night shift");
        _click(_get(Button.class, spec -> spec.withText("Note the contact")));
        assertThat(text()).contains("Spoke about the night shift").doesNotContain("60 days or more");
        Screens.go("p/north/champions?show=SILENT");
        assertThat(_size(grid())).isZero();
    }

    @Test
    void theRoleEndsOnlyAfterAQuestion() {
        screens.open(work.account("Cora"), "p/north/champions/" + ada.value());
        _click(_get(Button.class, spec -> spec.withText("End the role")));
        assertThat(champions.count(work.programme, ChampionFilter.ALL)).isEqualTo(1);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_size(grid())).isZero();
    }

    @Test
    void whatIsShownIsAFile() {
        screens.open(work.account("Cora"), "p/north/champions");
        assertThat(files()).hasSize(2)
                .anyMatch(file -> file.contains("Ada,Assembly,2.0,,"))
                .anyMatch(file -> file.contains("Production > Assembly,2,1,Ada") && file.contains("Finance,2,0,"));
        screens.open(work.account("Stan"), "p/north/champions");
        assertThat(files()).singleElement().asString().contains("Assembly,2,1,").doesNotContain("Ada");
    }

    @Test
    void anEmptyListSaysWhatAChampionIsForAndAFilteredOneOnlyThatNobodyFits() {
        screens.open(work.account("Cora"), "p/north/champions?show=SILENT");
        assertThat(emptyList()).isEqualTo("Nobody fits these filters.");
        champions.end(ada, champions.champion(ada).roleVersion());
        screens.open(work.account("Cora"), "p/north/champions");
        assertThat(emptyList()).startsWith("No champions yet").contains("trusts with its questions about AI");
    }

    @Test
    void inAStoppedProgrammeContactsAreReadAndNotNotedDown() {
        champions.logContact(ada, new ContactDraft(ContactKind.CALL, LocalDate.of(2026, 3, 1), "About the night shift"));
        world.jdbc().sql("update programme set state = 'STOPPED'").update();
        screens.open(work.account("Cora"), "p/north/champions/" + ada.value());
        assertThat(text()).contains("About the night shift");
        _assertNone(Button.class, spec -> spec.withText("Note the contact"));
    }

    private static String emptyList() {
        return grid().getEmptyStateComponent().getElement().getTextRecursively();
    }

    private static List<String> files() {
        return _find(Export.class).stream()
                .map(export -> new String(DownloadKt._download(export), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void everyRoleSeesWhatTheMatrixGives() {
        screens.open(work.account("Stan"), "p/north/champions");
        assertThat(text()).contains("2 teams have no champion yet").doesNotContain("Ada");
        _assertNone(Grid.class);
        screens.open(world.account("Olga", Role.OBSERVER), "p/north/champions");
        assertThat(text()).contains("2 teams have no champion yet").doesNotContain("Ada");
        screens.open(work.account("Finn"), "p/north/champions");
        assertThat(_size(grid())).isZero();
        assertThat(text()).contains("1 team has no champion yet").doesNotContain("Ada");
        screens.open(work.account("Ada"), "p/north/champions/" + ada.value());
        assertThat(text()).contains("Contacts").doesNotContain("End the role");

        work.person("Dan", work.finance);
        work.role("Dan", Role.DATA_STEWARD);
        for (var reader : List.of(work.account("Dan"), world.account("Mia", Role.COMPLIANCE))) {
            screens.open(reader, "p/north/champions");
            _assertOne(H2.class, spec -> spec.withText("There is nothing here"));
        }
        screens.open(work.account("Finn"), "p/north/champions/" + ada.value());
        _assertOne(H2.class, spec -> spec.withText("There is nothing here"));
        screens.open(work.account("Lena"), "p/north/champions/new");
        _assertOne(H2.class, spec -> spec.withText("There is nothing here"));
    }

    private static String text() {
        return Screens.text();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }
}
