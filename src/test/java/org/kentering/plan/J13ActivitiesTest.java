package org.kentering.plan;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.design.Chart;
import org.kentering.identity.AccountId;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.North;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.RoleService;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-13: who does what until when. */
@KenteringTest
class J13ActivitiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    ActivityService activities;

    @Autowired
    OrganisationService organisation;

    @Autowired
    RoleService roles;

    private North north;

    @BeforeEach
    void begin() {
        north = new North(world, context).setUp();
    }

    @Test
    void theCoordinatorPlansTheFirstOne() {
        screens.open(north.coordinator, "p/north/activities");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("No activities yet");
        assertThat(words()).anyMatch(
                line -> line.startsWith("Individual level: no active measure in this phase."));
        _click(_get(Button.class, spec -> spec.withText("New activity")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("What")).isInvalid()).isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("What")), "Lunch with questions");
        owner(north.championPerson);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Due")), TODAY.plusDays(5));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(words()).noneMatch(
                line -> line.startsWith("Individual level: no active measure in this phase."));
    }

    @Test
    void aPromiseNeedsTheSponsorAndWhatWasTypedStays() {
        screens.open(north.coordinator, "p/north/activities/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What")), "Visit the early shift");
        owner(north.championPerson);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("A promise of the sponsor")), true);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("What")).getValue())
                .isEqualTo("Visit the early shift");
        owner(north.sponsorPerson);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(world.as(north.sponsor, () -> activities.promises(north.id))).hasSize(1);
    }

    @Test
    void aLinkShowsAColleagueTheSame() {
        add("Visit the early shift", north.sponsorPerson, TODAY.minusDays(3));
        add("Lunch with questions", north.championPerson, TODAY.plusDays(5));
        screens.open(north.champion, "p/north/activities?show=overdue");
        assertThat(_size(grid())).isEqualTo(1);
        Screens.go("p/north/activities?q=lunch&level=individual");
        assertThat(_size(grid())).isEqualTo(1);
        Screens.go("p/north/activities?show=nonsense&phase=9");
        assertThat(_size(grid())).as("words that mean nothing narrow nothing").isEqualTo(2);
        Screens.go("p/north/activities?level=strategic");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Nothing matches");
        Screens.go("p/north/activities?view=timeline");
        assertThat(_find(Chart.class)).hasSize(1);
    }

    @Test
    void theOwnerTicksTheOwn() {
        ActivityId lunch = add("Lunch with questions", north.championPerson, TODAY.plusDays(5));
        screens.open(north.champion, "p/north/activities/" + lunch.value());
        _assertNone(Button.class, spec -> spec.withText("Save"));
        _click(_get(Button.class, spec -> spec.withText("It is done")));
        assertThat(world.as(north.champion, () -> activities.details(lunch).status())).isEqualTo(ActivityStatus.DONE);
    }

    @Test
    void whatAColleagueSavedMeanwhileStandsBesideTheOwnWords() {
        ActivityId lunch = add("Lunch with questions", north.championPerson, TODAY.plusDays(5));
        screens.open(north.coordinator, "p/north/activities/" + lunch.value());
        colleagueRenames(lunch, "Lunch with answers");
        _setValue(title(), "Breakfast with questions");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Leo Lead saved this on", "Breakfast with questions", "Lunch with answers", "Owner", "Hanna");
        assertThat(title().getValue()).isEqualTo("Breakfast with questions");
        assertThat(saved(lunch)).isEqualTo("Lunch with answers");
        _click(_get(Button.class, spec -> spec.withText("Take theirs")));
        assertThat(title().getValue()).isEqualTo("Lunch with answers");
        _setValue(title(), "Lunch with both");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(saved(lunch)).isEqualTo("Lunch with both");
    }

    @Test
    void whoeverPutsTheOwnWordsOverAColleaguesIsAskedAgainIfThereAreNewerOnes() {
        ActivityId lunch = add("Lunch with questions", north.championPerson, TODAY.plusDays(5));
        screens.open(north.coordinator, "p/north/activities/" + lunch.value());
        colleagueRenames(lunch, "Lunch with answers");
        _setValue(title(), "Breakfast with questions");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        colleagueRenames(lunch, "Lunch with soup");
        _click(_get(Button.class, spec -> spec.withText("Save mine")));
        assertThat(saved(lunch)).isEqualTo("Lunch with soup");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Lunch with soup");
        _click(_get(Button.class, spec -> spec.withText("Save mine")));
        assertThat(saved(lunch)).isEqualTo("Breakfast with questions");
    }

    @Test
    void everybodyReadsAndOnlyTheCoordinatorAddsAndEdits() {
        ActivityId lunch = add("Lunch with questions", north.championPerson, TODAY.plusDays(5));
        for (AccountId other : List.of(
                north.sponsor, north.lead, north.steward, north.observer, north.compliance)) {
            screens.open(other, "p/north/activities/" + lunch.value());
            assertThat(_find(H2.class)).extracting(H2::getText).contains("Lunch with questions");
            for (String forbidden : List.of("New activity", "Save", "It is done")) {
                _assertNone(Button.class, spec -> spec.withText(forbidden));
            }
            Screens.go("p/north/activities/new");
            assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        }
    }

    @Test
    void anActivityThatIsNotThereIsAPageThatIsNotThere() {
        for (String id : List.of("not-an-id", "00000000-0000-0000-0000-000000000000")) {
            screens.open(north.champion, "p/north/activities/" + id);
            assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        }
    }

    /** A second coordinator, in a session of their own. */
    private void colleagueRenames(ActivityId id, String title) {
        world.as(north.admin, () -> roles.appointCoordinator(north.id, north.leadPerson));
        world.as(north.lead, () -> {
            ActivityDetails seen = activities.details(id);
            ActivityDraft draft = seen.draft();
            activities.edit(id, seen.version(), new ActivityDraft(
                    title, draft.note(), null, draft.start(), draft.due(), draft.status(), draft.phase(),
                    draft.level(), draft.promise(), draft.step()));
            return id;
        });
    }

    private String saved(ActivityId id) {
        return world.as(north.champion, () -> activities.details(id).title());
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("What"));
    }

    private ActivityId add(String title, PersonId owner, LocalDate due) {
        return world.as(north.coordinator, () -> activities.add(
                north.id,
                new ActivityDraft(
                        title, "", owner, due.minusDays(7), due, ActivityStatus.PLANNED, PhaseKey.SENSITISE,
                        ChangeLevel.INDIVIDUAL, false, null)));
    }

    @SuppressWarnings("unchecked")
    private void owner(PersonId person) {
        _setValue(
                (ComboBox<PersonRow>) _get(ComboBox.class, spec -> spec.withLabel("Owner")),
                organisation.people(Set.of(person)).getFirst());
    }

    @SuppressWarnings("unchecked")
    private static Grid<ActivityRow> grid() {
        return _get(Grid.class);
    }

    private static List<String> words() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
