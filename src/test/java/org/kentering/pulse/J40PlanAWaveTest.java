package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.design.ButtonLink;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-40: the coordinator plans a wave, sees what it would show, and proposes it. */
@KenteringTest
class J40PlanAWaveTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    WaveService waves;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
    }

    @Test
    void theFirstPlanIsProposedWithoutChangingAnything() {
        screens.open(company.north.coordinator, "p/north/pulse");
        assertThat(ScreenText.now()).contains("No wave yet");
        Screens.follow("Plan a wave");
        assertThat(_get(H1.class).getText()).isEqualTo("Plan a wave");
        assertThat(ScreenText.now()).contains("65 people in", "Maintenance + Quality", "likely (");

        _click(_get(Button.class, spec -> spec.withText("Propose to compliance")));
        assertThat(ScreenText.now()).contains("This plan waits for compliance");
        List<WaveRow> all = world.as(company.north.compliance, () -> waves.waves(company.north.programme));
        assertThat(all).extracting(WaveRow::status).containsExactly(WaveStatus.PROPOSED);
    }

    @Test
    void whatCannotBeAskedSaysSoWhereTheGroupsWouldStand() {
        screens.open(company.north.coordinator, "p/north/pulse/new");
        MultiSelectComboBox<AskableUnit> units = _get(MultiSelectComboBox.class);
        _setValue(units, units.getListDataView().getItems().filter(unit -> unit.name().equals("Quality"))
                .collect(HashSet::new, Set::add, Set::addAll));
        assertThat(ScreenText.now()).contains("Only 5 people would be asked. A pulse needs at least 20.");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Closes on")), company.today().plusDays(2));
        _click(_get(Button.class, spec -> spec.withText("Save draft")));
        assertThat(_get(H1.class).getText()).isEqualTo("Plan a wave");
        assertThat(world.as(company.north.coordinator, () -> waves.waves(company.north.programme))).isEmpty();
    }

    @Test
    void groupsThatWouldStayHiddenAreMergedByAClickAndTakenApartAgain() {
        screens.open(company.north.coordinator, "p/north/pulse/new");
        _setValue(_get(Select.class, spec -> spec.withLabel("Size of groups")), GroupSize.SMALLEST);
        _assertOne(H2.class, spec -> spec.withText("Put these together"));
        _assertNone(Button.class, spec -> spec.withText("Take apart"));
        _click(_get(Button.class, spec -> spec.withText("Merge")));
        _click(_get(Button.class, spec -> spec.withText("Take apart")));
        _assertNone(Button.class, spec -> spec.withText("Take apart"));
        _assertOne(H2.class, spec -> spec.withText("Put these together"));
    }

    @Test
    void aDraftIsKeptAndOpenedAgainAsItWas() {
        screens.open(company.north.coordinator, "p/north/pulse/new");
        CheckboxGroup<PlannedItem> items = _get(CheckboxGroup.class);
        Set<PlannedItem> chosen = items.getListDataView().getItems()
                .filter(item -> Set.of("V2", "U1", "R1", "C1").contains(item.id()))
                .collect(HashSet::new, Set::add, Set::addAll);
        _setValue(items, chosen);
        _click(_get(Button.class, spec -> spec.withText("Save draft")));
        assertThat(ScreenText.now()).contains("A draft. Propose it");
        Screens.follow("Change the plan");
        assertThat(((CheckboxGroup<PlannedItem>) _get(CheckboxGroup.class)).getValue())
                .extracting(PlannedItem::id).containsExactlyInAnyOrder("V2", "U1", "R1", "C1");
    }

    @Test
    void nobodyElseFindsThePlan() {
        for (AccountId other : List.of(company.north.sponsor, company.north.champion, company.north.compliance,
                company.north.observer, company.north.admin)) {
            screens.open(other, "p/north/pulse/new");
            assertThat(_get(H2.class).getText()).as(other.toString()).isEqualTo("There is nothing here");
        }
        screens.open(company.north.champion, Language.NL, "p/north/pulse");
        assertThat(ScreenText.now()).contains("Nog geen meting");
        _assertNone(ButtonLink.class, spec -> spec.withText("Meting plannen"));
    }
}
