package org.kentering.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.design.Chart;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.programme.North;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-14: the ten steps and their dates. */
@KenteringTest
class J14PlanTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    PlanService plans;

    private North north;

    @BeforeEach
    void begin() {
        north = new North(world, context).setUp();
    }

    @Test
    void thePlanSaysWhenItEnds() {
        screens.open(north.sponsor, "p/north/plan");
        assertThat(_get(H1.class).getText()).isEqualTo("The plan ends on 14 May 2027");
        assertThat(_find(H2.class)).hasSize(3);
        assertThat(_find(Chart.class)).hasSize(1);
        screens.open(north.sponsor, Language.DE, "p/north/plan");
        assertThat(_get(H1.class).getText()).isEqualTo("Der Plan endet am 14.05.2027");
    }

    @Test
    void closingAStepWithItsTaskForThePeopleOpenWarns() {
        screens.open(north.coordinator, "p/north/plan/1");
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(_find(ConfirmDialog.class)).hasSize(1);
        assertThat(state(1)).isEqualTo(StepState.TO_DO);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(state(1)).isEqualTo(StepState.DONE);
    }

    @Test
    void withTheTaskDoneAStepIsClosedWithoutAWord() {
        screens.open(north.coordinator, "p/north/plan/1");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(state(1)).isEqualTo(StepState.DONE);
        _click(_get(Button.class, spec -> spec.withText("Open again")));
        assertThat(state(1)).isEqualTo(StepState.RUNNING);
    }

    @Test
    void aStepIsMovedAndTheMoveUndone() {
        LocalDate before = start(4);
        screens.open(north.coordinator, "p/north/plan/4");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Move to")), before.plusDays(7));
        _click(_get(Button.class, spec -> spec.withText("Move")));
        assertThat(start(4)).isEqualTo(before.plusDays(7));
        assertThat(start(5)).isEqualTo(before.plusDays(7));
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(start(4)).isEqualTo(before);
    }

    @Test
    void whatRunsBesideHasNoDateOfItsOwn() {
        screens.open(north.coordinator, "p/north/plan/5");
        _assertNone(DatePicker.class);
    }

    @Test
    void everybodyElseReads() {
        for (AccountId other : List.of(
                north.sponsor, north.champion, north.lead, north.steward, north.observer, north.compliance)) {
            screens.open(other, "p/north/plan/1");
            assertThat(_get(Checkbox.class).isEnabled()).isFalse();
            _assertNone(DatePicker.class);
            _assertNone(Button.class, spec -> spec.withText("Done"));
        }
    }

    @Test
    void aStepThatIsNotThereIsAPageThatIsNotThere() {
        screens.open(north.champion, "p/north/plan/11");
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
    }

    private StepState state(int number) {
        return step(number).state();
    }

    private LocalDate start(int number) {
        return step(number).planned().start();
    }

    private StepDetails step(int number) {
        return world.as(north.sponsor, () -> plans.plan(north.id).orElseThrow()).steps().stream()
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
