package org.kentering.programme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-10: an administrator starts a programme and names its coordinator. */
@KenteringTest
class J10StartAProgrammeTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    OrganisationService organisation;

    @Autowired
    ProgrammeService programmes;

    @Test
    void theFirstProgrammeIsStarted() {
        Company company = new Company(world);
        UnitId plant = company.unit("Plant", Company.ROOT);
        AccountId ilse = world.account("Ilse");
        PersonId coordinator = company.person("Ilse", plant, ilse);
        AccountId admin = world.account("Ada Admin", Role.ADMIN);

        screens.open(admin, "admin/programmes");
        assertThat(_get(H2.class).getText()).isEqualTo("There is no programme yet");
        _click(_get(Button.class, spec -> spec.withText("Start a programme")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Key")), "North");
        _setValue(units(), Set.of(organisation.tree().get(plant)));
        _click(_get(Button.class, spec -> spec.withText("Start")));
        assertThat(people().getErrorMessage()).isEqualTo("Choose a coordinator");

        _setValue(people(), organisation.people(Set.of(coordinator)).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Start")));

        ProgrammeRow started = world.as(admin, programmes::all).getFirst();
        assertThat(started.key().value()).isEqualTo("north");
        assertThat(started.state()).isEqualTo(ProgrammeState.NEW);
        assertThat(world.as(ilse, () -> programmes.open("north")).roles()).containsExactly(Role.COORDINATOR);
    }

    @Test
    void aKeyThatDoesNotFitIsRefusedAndNothingTypedIsLost() {
        North north = new North(world, context);
        screens.open(north.admin, "admin/programmes/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Key")), "no rth");
        _setValue(units(), Set.of(organisation.tree().get(north.office)));
        _setValue(people(), organisation.people(Set.of(north.leadPerson)).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Start")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Key")).getValue()).isEqualTo("no rth");
        assertThat(programmes.all()).hasSize(1);
    }

    @Test
    void theAdministratorNamesAFurtherCoordinatorAndSeesNothingOfTheContent() {
        North north = new North(world, context).setUp();
        screens.open(north.admin, "admin/programmes/north");
        _setValue(people(), organisation.people(Set.of(north.leadPerson)).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Name as coordinator")));
        assertThat(world.as(north.lead, () -> programmes.open("north")).roles()).contains(Role.COORDINATOR);

        Screens.go("p/north");
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void theAdministratorChangesForWhichUnitsItIs() {
        North north = new North(world, context).setUp();
        screens.open(north.admin, "admin/programmes/north");
        assertThat(units().getValue()).extracting(UnitNode::id).containsExactly(north.plant);
        _setValue(units(), Set.of());
        _click(_get(Button.class, spec -> spec.withText("Save the units")));
        assertThat(world.as(north.admin, () -> programmes.scope(north.id)).units()).as("some unit is needed").hasSize(1);
        _setValue(units(), Set.of(organisation.tree().get(north.office)));
        _click(_get(Button.class, spec -> spec.withText("Save the units")));
        assertThat(world.as(north.coordinator, () -> programmes.frame(north.id).scope()))
                .containsExactly(north.office);
    }

    @Test
    void nobodyElseFindsThePage() {
        North north = new North(world, context);
        for (AccountId other : List.of(north.coordinator, north.sponsor, north.observer, north.compliance)) {
            screens.open(other, "admin/programmes");
            assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
            _assertNone(TextField.class);
        }
    }

    @Test
    void thePageSpeaksAllThreeLanguages() {
        AccountId admin = world.account("Ada Admin", Role.ADMIN);
        screens.open(admin, Language.NL, "admin/programmes");
        assertThat(_get(H1.class).getText()).isEqualTo("Programma’s");
        screens.open(admin, Language.DE, "admin/programmes");
        assertThat(_get(H1.class).getText()).isEqualTo("Programme");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PersonRow> people() {
        return _get(ComboBox.class, spec -> spec.withLabel("Coordinator"));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<UnitNode> units() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Units"));
    }
}
