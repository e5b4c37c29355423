package org.kentering.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.design.Export;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.organisation.OrganisationService;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.North;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.kentering.training.CurriculumDraft;
import org.kentering.training.EnrolmentRow;
import org.kentering.training.SessionDraft;
import org.kentering.training.SessionId;
import org.kentering.training.SessionService;
import org.kentering.training.TrainingRow;
import org.kentering.training.TrainingService;
import org.springframework.beans.factory.annotation.Autowired;

/** J-24 and J-25: coverage, sessions and the curriculum, with each role. */
@KenteringTest
class J24TrainingTest {

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    @Autowired
    private TrainingService trainings;

    @Autowired
    private SessionService sessions;

    @Autowired
    private OrganisationService organisation;

    private North north;
    private TrainingRow training;

    @BeforeEach
    void company() {
        north = new North(world);
        training = world.as(north.coordinator, () -> {
            trainings.takeOver(north.programme);
            return trainings.trainings(north.programme).getFirst();
        });
    }

    @Test
    void the_coordinator_plans_for_whom_and_is_warned_of_one_course_for_all() {
        screens.open(north.coordinator, "p/north/training?show=curriculum");
        assertThat(shown()).contains("Nothing is planned for anybody yet.");
        _setValue(select("Training"), training);
        _click(_get(Button.class, spec -> spec.withText("Plan it")));
        assertThat(unit().isInvalid()).isTrue();
        _setValue(select("Training"), training);
        _setValue(unit(), world.as(north.coordinator, () -> organisation.tree().company()));
        _click(_get(Button.class, spec -> spec.withText("Plan it")));
        assertThat(shown()).contains("7 people", "Every group gets the same course.", "0 of 7 planned people are trained.");
    }

    @Test
    void a_session_with_a_bad_link_is_refused_and_what_was_typed_stays() {
        screens.open(north.coordinator, "p/north/training");
        _click(_get(Button.class, spec -> spec.withText("Plan a session")));
        _setValue(select("Training"), training);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Link")), "javascript:alert(1)");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Seats")), 1);
        _click(_get(Button.class, spec -> spec.withText("Save session")));
        assertThat(shown()).contains("A link begins wit");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Link")), "https://meet.example/ai");
        _click(_get(Button.class, spec -> spec.withText("Save session")));
        _assertOne(H2.class, spec -> spec.withText(training.name().in(Language.EN)));
        assertThat(shown()).contains("0 of 1 taken", "https://meet.example/ai", "For your calendar (.ics)");
        _click(_get(Button.class, spec -> spec.withText("Take a seat")));
        assertThat(shown()).contains("1 of 1 taken", "Give my seat back", "Ilse Coordinator");
    }

    @Test
    void the_last_seat_is_gone_and_the_screen_says_so() {
        SessionId one = session(1);
        screens.open(north.steward, "p/north/training/" + one.value() + "?show=sessions");
        world.as(north.coordinator, () -> sessions.enrol(one, north.karin));
        _click(_get(Button.class, spec -> spec.withText("Take a seat")));
        assertThat(shown()).contains("All seats of this", "1 of 1 taken").doesNotContain("Karin");
    }

    @Test
    void a_champion_enrols_the_own_people_and_notes_who_was_there() {
        SessionId one = session(5);
        world.as(north.coordinator, () -> sessions.enrol(one, north.karin));
        screens.open(north.champion, "p/north/training/" + one.value() + "?show=sessions");
        assertThat(shown()).contains("Nobody of yours yet.").doesNotContain("Karin");
        _assertNone(Button.class, spec -> spec.withText("Change session"));
        _setValue(person(), world.as(north.coordinator,
                () -> organisation.people(List.of(north.championPerson)).getFirst()));
        _click(_get(Button.class, spec -> spec.withText("Enrol")));
        assertThat(shown()).contains("Chris Champion");
        _assertNone(Button.class, spec -> spec.withText("Free the hours"));
        world.clock().turnTo(World.NOW.plusSeconds(8 * 86_400L));
        screens.open(north.champion, "p/north/training/" + one.value() + "?show=sessions");
        _click(_get(Button.class, spec -> spec.withText("Was there")));
        assertThat(shown()).contains("was there");
    }

    @Test
    void a_lead_frees_hours() {
        SessionId one = session(5);
        world.as(north.coordinator, () -> sessions.enrol(one, north.karin));
        screens.open(north.lead, "p/north/training/" + one.value() + "?show=sessions");
        _click(_get(Button.class, spec -> spec.withText("Free the hours")));
        assertThat(shown()).contains("hours freed", "Karin Bos");
    }

    @Test
    void sponsor_and_observer_see_coverage_and_nothing_else() {
        SessionId one = session(5);
        world.as(north.coordinator, () -> trainings.plan(north.programme,
                new CurriculumDraft(training.id(), north.assembly, "")));
        for (AccountId other : List.of(north.sponsor, north.observer)) {
            screens.open(other, "p/north/training?show=sessions");
            assertThat(shown()).contains("0 of 1 planned people are trained. Nobody has had everything yet in Assembly.")
                    .doesNotContain("Who learns what");
            _assertNone(Button.class, spec -> spec.withText("Sessions"));
            assertThat(GridKt._size(_get(Grid.class))).isEqualTo(3);
            Screens.go("p/north/training/" + one.value());
            _assertOne(H2.class, spec -> spec.withText("There is nothing here"));
            MockVaadin.tearDown();
        }
        screens.open(north.admin, "p/north/training");
        _assertOne(H2.class, spec -> spec.withText("There is nothing here"));
    }

    @Test
    void every_list_is_a_file_of_what_it_shows() {
        SessionId one = session(5);
        world.as(north.coordinator, () -> {
            sessions.enrol(one, north.karin);
            sessions.enrol(one, north.championPerson);
            return trainings.plan(north.programme, new CurriculumDraft(training.id(), north.assembly, ""));
        });
        String name = training.name().in(Language.EN);
        screens.open(north.coordinator, "p/north/training");
        assertThat(files()).singleElement().asString().startsWith("\uFEFFUnit,People,Planned,Trained")
                .contains("Assembly,1,1,0");
        Screens.go("p/north/training/" + one.value() + "?show=sessions");
        assertThat(files()).hasSize(2)
                .anyMatch(file -> file.contains(name + ",2026-03-05 09:00,90,Room 1,,,5,2,2,"))
                .anyMatch(file -> file.contains("Karin Bos,Finance,,") && file.contains("Chris Champion,Assembly,,"));
        Screens.go("p/north/training?show=curriculum");
        assertThat(files()).hasSize(2)
                .anyMatch(file -> file.contains(name + ",Assembly,everybody,1,"))
                .anyMatch(file -> file.lines().count() == 1 + world.as(north.coordinator,
                        () -> trainings.trainings(north.programme)).size());
        MockVaadin.tearDown();
        screens.open(north.lead, "p/north/training/" + one.value() + "?show=sessions");
        assertThat(files()).as("a lead takes the own people away").anyMatch(file -> file.contains("Karin Bos"))
                .noneMatch(file -> file.contains("Chris Champion"));
        world.clock().turnTo(World.NOW.plusSeconds(8 * 86_400L));
        world.as(north.coordinator, () -> {
            EnrolmentRow karin = sessions.session(one).enrolled().getFirst();
            sessions.noteAttendance(karin.id(), karin.version(), true);
            return true;
        });
        MockVaadin.tearDown();
        screens.open(north.coordinator, "p/north/training/" + one.value() + "?show=sessions&when=past");
        assertThat(files()).anyMatch(file -> file.contains("Karin Bos,Finance,,was there"));
    }

    @Test
    void which_sessions_are_shown_stands_in_the_address() {
        session(5);
        screens.open(north.coordinator, "p/north/training?show=sessions");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Past")));
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getQueryParameters().getQueryString())
                .contains("show=sessions").contains("when=past");
        assertThat(GridKt._size(_get(Grid.class))).isZero();
        world.clock().turnTo(World.NOW.plusSeconds(8 * 86_400L));
        MockVaadin.tearDown();
        screens.open(north.lead, "p/north/training?show=sessions&when=past");
        assertThat(GridKt._size(_get(Grid.class))).as("a colleague sees the same").isEqualTo(1);
    }

    @Test
    void a_retired_training_is_marked_and_asked_of_nobody_any_more() {
        world.as(north.coordinator, () -> {
            trainings.plan(north.programme, new CurriculumDraft(training.id(), north.assembly, ""));
            trainings.retire(training.id(), training.version(), true);
            return true;
        });
        screens.open(north.coordinator, "p/north/training?show=curriculum");
        assertThat(shown()).contains("no longer held", "Nothing is planned for anybody yet.");
    }

    @Test
    void it_speaks_dutch_and_german() {
        session(5);
        screens.open(north.coordinator, Language.NL, "p/north/training?show=curriculum");
        assertThat(shown()).contains("Wie leert wat").doesNotContain("!training");
        MockVaadin.tearDown();
        screens.open(north.lead, Language.DE, "p/north/training?show=sessions");
        assertThat(shown()).contains("Termine").doesNotContain("!training");
    }

    private SessionId session(int seats) {
        return world.as(north.coordinator, () -> sessions.schedule(north.programme, new SessionDraft(training.id(),
                LocalDateTime.of(2026, 3, 5, 9, 0), 90, "Room 1", "", "", seats)));
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> unit() {
        return _get(ComboBox.class, spec -> spec.withLabel("Unit"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> person() {
        return _get(ComboBox.class, spec -> spec.withLabel("Enrol somebody"));
    }

    private static List<String> files() {
        MockVaadin.clientRoundtrip(false);
        return _find(Export.class).stream()
                .map(export -> new String(DownloadKt._download(export), StandardCharsets.UTF_8))
                .toList();
    }

    private static String shown() {
        MockVaadin.clientRoundtrip(false);
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
