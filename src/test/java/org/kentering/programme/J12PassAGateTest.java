package org.kentering.programme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.decision.Verdict;
import org.kentering.identity.AccountId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-12: from one phase to the next, and back. */
@KenteringTest
class J12PassAGateTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    ProgrammeService programmes;

    private North north;

    @BeforeEach
    void begin() {
        north = new North(world, context).setUp();
    }

    @Test
    void theCoordinatorStatesWhatNoDataTellAndAsksTheSponsorDecides() {
        screens.open(north.coordinator, "p/north/phases");
        assertThat(_get(H1.class).getText()).isEqualTo("1 Sensitise and create awareness");
        assertThat(words()).contains("Nobody has stated this yet.", "0 of 1 step done");
        _click(button("State it"));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("State it")));
        assertThat(_find(Dialog.class)).as("a statement has a reason").hasSize(1);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("How do you know?")), "Meeting of 12 February");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("State it")));
        assertThat(words()).contains("Stated: Meeting of 12 February");
        _click(button("Ask for the next phase"));
        assertThat(button("Take the question back")).isNotNull();

        screens.open(north.sponsor, "p/north/phases");
        decide(Verdict.GO, "We know why");
        assertThat(_get(H1.class).getText()).isEqualTo("2 Shared vision");
        assertThat(words()).anyMatch(line -> line.contains("Decided by Erik Sponsor") && line.endsWith("We know why"));
    }

    @Test
    void holdNamesADayAndTheCoordinatorReadsIt() {
        ask();
        screens.open(north.sponsor, "p/north/phases");
        _click(button("Decide"));
        _setValue(verdict(), Verdict.HOLD);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your reason")), "The works council first");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Decide")));
        assertThat(_find(Dialog.class)).as("a hold needs a day").hasSize(1);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Ask again from")), LocalDate.of(2026, 3, 16));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Decide")));

        screens.open(north.coordinator, "p/north/phases");
        assertThat(words()).contains("The sponsor wants to wait. Ask again from 16 Mar 2026.");
    }

    @Test
    void stopLeavesEverythingReadableAndNothingToChange() {
        ask();
        screens.open(north.sponsor, "p/north/phases");
        decide(Verdict.STOP, "No budget next year");

        screens.open(north.coordinator, "p/north");
        assertThat(words()).contains("This programme was stopped. You can read everything, but nothing can be changed.");
        _assertNone(Button.class, spec -> spec.withText("Give the role"));
        Screens.go("p/north/phases");
        _assertNone(Button.class, spec -> spec.withText("Ask for the next phase"));
    }

    @Test
    void goingBackAsksWhyAndIsNoFailure() {
        ask();
        screens.open(north.sponsor, "p/north/phases");
        decide(Verdict.GO, "We know why");
        screens.open(north.coordinator, "p/north/phases");
        _click(button("Go back a phase"));
        _click(button("Go back"));
        assertThat(_find(Dialog.class)).hasSize(1);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "Half of the plant is new");
        _click(button("Go back"));
        assertThat(_get(H1.class).getText()).isEqualTo("1 Sensitise and create awareness");
        assertThat(words()).contains("Back from phase 2", "Back for another round");
    }

    @Test
    void everybodyElseReadsTheGateAndDecidesNothing() {
        ask();
        for (AccountId other : List.of(
                north.champion, north.lead, north.steward, north.observer, north.compliance)) {
            screens.open(other, "p/north/phases");
            assertThat(words()).contains("Nobody has stated this yet.");
            _assertNone(Button.class, spec -> spec.withText("Decide"));
            _assertNone(Button.class, spec -> spec.withText("State it"));
            _assertNone(Button.class, spec -> spec.withText("Take the question back"));
        }
        screens.open(north.coordinator, "p/north/phases");
        _assertNone(Button.class, spec -> spec.withText("Decide"));
    }

    @Test
    void aPhaseThatIsNotThereIsAPageThatIsNotThere() {
        screens.open(north.champion, "p/north/phases/seventh-heaven");
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        screens.open(north.champion, "p/north/phases/enable-pilot");
        assertThat(_get(H1.class).getText()).isEqualTo("3 Enable and pilot");
    }

    private void ask() {
        screens.open(north.coordinator, "p/north/phases");
        _click(button("Ask for the next phase"));
    }

    private static void decide(Verdict verdict, String reason) {
        _click(button("Decide"));
        _setValue(verdict(), verdict);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your reason")), reason);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Decide")));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Verdict> verdict() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Your decision"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<String> words() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
