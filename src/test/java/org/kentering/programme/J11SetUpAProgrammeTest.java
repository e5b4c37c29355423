package org.kentering.programme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonRow;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-11: the coordinator sets a programme up in three steps, and says it anew later. */
@KenteringTest
class J11SetUpAProgrammeTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    OrganisationService organisation;

    private North north;

    @BeforeEach
    void begin() {
        north = new North(world, context);
    }

    @Test
    void threeStepsMakeThePhasesAndThePlan() {
        screens.open(north.coordinator, "p/north");
        assertThat(_get(H2.class).getText()).isEqualTo("This programme is not set up yet");
        Screens.go("p/north/set-up");

        assertThat(heading()).isEqualTo("What changes and why");
        _click(button("Next"));
        assertThat(heading()).as("nothing was said yet").isEqualTo("What changes and why");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name of the programme")).isInvalid()).isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the programme")), "AI in our work");
        _setValue(area("What changes"), "Quotations are written with an assistant");
        _setValue(area("Why"), "Customers wait too long");
        _setValue(area("How will you handle technology that is hard to explain?"), "We show it, every Friday");
        _click(button("Next"));

        assertThat(heading()).isEqualTo("For whom, and with whom");
        _setValue(area("For whom"), "Everybody in the plant");
        _click(button("Add a goal"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Goal 1")), "Quotations within two hours");
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Number")), new BigDecimal("2"));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("By")), LocalDate.of(2026, 12, 1));
        _click(button("Next"));

        assertThat(heading()).isEqualTo("When");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Start")), LocalDate.of(2026, 1, 5));
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("At the earliest done on 17 Aug 2026 (32 weeks).")
                        && text.endsWith("(70.5 weeks)."));
        _click(button("Begin with phase 1"));

        ProgrammeDetails details = world.as(north.sponsor, () -> programmes.details(north.id));
        assertThat(details.state()).isEqualTo(ProgrammeState.ACTIVE);
        assertThat(details.goals()).hasSize(1).allMatch(Goal::isMeasurable);
        assertThat(details.answers()).containsKey("complexity");
        assertThat(heading()).isEqualTo("AI in our work");
    }

    @Test
    void thePeopleOfTheProgrammeAreNamedThere() {
        screens.open(north.coordinator, "p/north/set-up");
        north.setUp();
        Screens.go("p/north");
        person(organisation.people(Set.of(north.leadPerson)).getFirst());
        Select<Role> role = role();
        _setValue(role, Role.DATA_STEWARD);
        _click(button("Give the role"));
        assertThat(world.as(north.lead, () -> programmes.open("north").roles())).contains(Role.DATA_STEWARD);

        person(organisation.people(Set.of(north.coordinatorPerson)).getFirst());
        _click(button("Give the role"));
        assertThat(world.as(north.coordinator, () -> programmes.open("north").roles()))
                .as("nobody gives a role to themselves").containsExactly(Role.COORDINATOR);
    }

    @Test
    void whatWasSaidIsSaidAnew() {
        north.setUp();
        screens.open(north.coordinator, "p/north/set-up");
        _setValue(area("Vision"), "Everybody decides with better information");
        _click(button("Save"));
        assertThat(world.as(north.champion, () -> programmes.details(north.id).vision()))
                .isEqualTo("Everybody decides with better information");
    }

    @Test
    void aSecondCoordinatorWhoSavesLaterLosesNothingUnseen() {
        north.setUp();
        screens.open(north.coordinator, "p/north/set-up");
        world.as(north.coordinator, () -> {
            programmes.describe(north.id, programmes.frame(north.id).version(), North.draft());
            return true;
        });
        _setValue(area("Vision"), "Mine");
        _click(button("Save"));
        assertThat(world.as(north.champion, () -> programmes.details(north.id).vision())).isEmpty();
        assertThat(area("Vision").getValue()).as("what was typed stays").isEqualTo("Mine");
        assertThat(said()).contains("Ilse Coordinator saved this on", "Vision", "Mine", "empty");
        _click(button("Save mine"));
        assertThat(world.as(north.champion, () -> programmes.details(north.id).vision())).isEqualTo("Mine");
    }

    @Test
    void whoeverTakesTheOthersWordsMaySaveOnTopOfThem() {
        north.setUp();
        screens.open(north.coordinator, "p/north/set-up");
        ProgrammeDraft other = new ProgrammeDraft(
                "AI in our work", "Quotations", "Speed", "Everybody", "Theirs",
                List.of(new Goal("Two hours", new BigDecimal("2"), "hours", LocalDate.of(2026, 12, 1))), Map.of(),
                LocalDate.of(2026, 1, 5), new BigDecimal("1.5"));
        world.as(north.coordinator, () -> {
            programmes.describe(north.id, programmes.frame(north.id).version(), other);
            return true;
        });
        _setValue(area("Vision"), "Mine");
        _click(button("Save"));
        assertThat(said()).contains("Two hours, 2 hours, 1 Dec 2026");
        _click(button("Take theirs"));
        assertThat(area("Vision").getValue()).isEqualTo("Theirs");
        _setValue(area("Vision"), "Theirs and mine");
        _click(button("Save"));
        ProgrammeDetails saved = world.as(north.champion, () -> programmes.details(north.id));
        assertThat(saved.vision()).isEqualTo("Theirs and mine");
        assertThat(saved.goals()).extracting(Goal::text).containsExactly("Two hours");
    }

    @Test
    void aGoalOfWhichOnlyTheNumberWasSaidIsAskedFor() {
        north.setUp();
        screens.open(north.coordinator, "p/north/set-up");
        _click(button("Add a goal"));
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Number")), new BigDecimal("2"));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("By")), LocalDate.of(2026, 12, 1));
        _click(button("Save"));
        CustomField<?> goals = _get(CustomField.class, spec -> spec.withLabel("Goals"));
        assertThat(goals.isInvalid()).isTrue();
        assertThat(goals.getErrorMessage()).isEqualTo("Say for each goal what you want to reach, or remove it.");
        assertThat(world.as(north.champion, () -> programmes.details(north.id).goals())).isEmpty();
        _click(button("Add a goal"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Goal 1")), "Quotations within two hours");
        _click(button("Save"));
        assertThat(world.as(north.champion, () -> programmes.details(north.id).goals()))
                .as("a line without a word is no goal").hasSize(1);
    }

    @Test
    void everybodyElseReadsAndNobodyElseSetsUp() {
        north.setUp();
        for (AccountId other : List.of(
                north.sponsor, north.champion, north.lead, north.steward, north.observer, north.compliance)) {
            screens.open(other, "p/north");
            assertThat(heading()).isEqualTo("AI in our work");
            _assertNone(Button.class, spec -> spec.withText("Give the role"));
            _assertNone(Anchor.class, spec -> spec.withText("Change the words"));
            Screens.go("p/north/set-up");
            assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        }
    }

    @Test
    void whoHasNoPartFindsNothing() {
        north.setUp();
        for (AccountId stranger : List.of(north.outsider, north.admin)) {
            screens.open(stranger, "p/north");
            assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        }
        screens.open(north.champion, "p/south");
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void thePhaseInCourseStandsAboveThePage() {
        north.setUp();
        screens.open(north.champion, Language.NL, "p/north");
        assertThat(_find(Span.class)).extracting(Span::getText)
                .contains("1 Bewust worden")
                .anyMatch(text -> text.startsWith("Waarom hebben we AI nodig? · 4 van 6 criteria open"));
    }

    private static String said() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static void person(PersonRow person) {
        _setValue((ComboBox<PersonRow>) _get(ComboBox.class, spec -> spec.withLabel("Person")), person);
    }

    @SuppressWarnings("unchecked")
    private static Select<Role> role() {
        return _get(Select.class, spec -> spec.withLabel("Role"));
    }
}
