package org.kentering.stakeholder.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.design.MatrixMap;
import org.kentering.design.Notice;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.stakeholder.Attitude;
import org.kentering.stakeholder.RatingDraft;
import org.kentering.stakeholder.StakeholderDraft;
import org.kentering.stakeholder.StakeholderFileService;
import org.kentering.stakeholder.StakeholderId;
import org.kentering.stakeholder.StakeholderRow;
import org.kentering.stakeholder.StakeholderService;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.North;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** J-20 to J-22: the register, the map and what other roles see of them. */
@KenteringTest
class J20KeepTheRegisterTest {

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    @Autowired
    private StakeholderService service;

    @Autowired
    private StakeholderFileService files;

    private North north;

    @BeforeEach
    void company() {
        north = new North(world);
    }

    @Test
    void the_coordinator_adds_somebody_from_outside_and_rates_them_with_a_reason() {
        screens.open(north.coordinator, "p/north/stakeholders");
        assertThat(sentence()).isEqualTo("Nobody is in the register yet.");
        _click(_get(Button.class, spec -> spec.withText("Add person")));
        _setValue(_get(RadioButtonGroup.class), true);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Åsa Öst");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Function")), "Auditor");
        _click(_get(Button.class, spec -> spec.withText("Add to the register")));
        _assertOne(H2.class, spec -> spec.withText("Åsa Öst"));
        _assertOne(Notice.class, spec -> spec.withPredicate(J20KeepTheRegisterTest::saysMayAsk));

        _click(_get(Button.class, spec -> spec.withText("Rate anew")));
        _setValue(_get(Select.class, spec -> spec.withLabel("Influence")), 5);
        _setValue(_get(Select.class, spec -> spec.withLabel("Attitude")), Attitude.SCEPTIC);
        _click(_get(Button.class, spec -> spec.withText("Save rating")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Why?")).isInvalid()).isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why?")), "Wants to see the first invoice");
        _click(_get(Button.class, spec -> spec.withText("Save rating")));
        _assertOne(Span.class, spec -> spec.withText("Sceptic"));
        assertThat(text(UI.getCurrent())).contains("Wants to see the first invoice");
        assertThat(sentence()).startsWith("1 of 1 rated.");

        Screens.go("p/north/stakeholders");
        assertThat(sentence()).isEqualTo("1 of 1 rated. One person with high influence is against it or doubts it. Somebody"
                + " spoke to them in the last 30 days.");
    }

    @Test
    void a_word_on_health_is_warned_about_and_still_saved() {
        StakeholderId karin = karin(null);
        screens.open(north.coordinator, "p/north/stakeholders/" + karin.value());
        _click(_get(Button.class, spec -> spec.withText("Write a note")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note")), "Was lang ziek");
        assertThat(text(UI.getCurrent())).contains("This sounds like health.");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(world.as(north.coordinator, () -> files.open(karin).note())).isEqualTo("Was lang ziek");
    }

    @Test
    void the_address_says_what_the_list_shows() {
        karin(Attitude.SCEPTIC);
        world.as(north.coordinator, () -> service.register(north.programme, StakeholderDraft.external("Åsa Öst", "")));
        screens.open(north.coordinator, "p/north/stakeholders");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(2);
        _click(_get(Button.class, spec -> spec.withText("Not rated")));
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        Screens.go("p/north/stakeholders?q=bos");
        assertThat(_get(TextField.class).getValue()).isEqualTo("bos");
        assertThat(rows()).extracting(StakeholderRow::name).containsExactly("Karin Bos");
        Screens.go("p/north/stakeholders?sort=nonsense&show=rubbish");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(2);
    }

    @Test
    void on_the_map_arrow_keys_and_enter_ask_why_and_escape_changes_nothing() {
        StakeholderId karin = karin(Attitude.SCEPTIC);
        screens.open(north.coordinator, "p/north/stakeholders/map");
        NativeButton token = _get(NativeButton.class, spec -> spec.withText("KB"));
        assertThat(token.getElement().getAttribute("aria-label")).isEqualTo("Karin Bos, Attitude Sceptic, Influence very high");
        MatrixMapKeys.press(token, "ArrowRight");
        MatrixMapKeys.press(token, "Escape");
        _assertNone(Button.class, spec -> spec.withText("Save rating"));
        MatrixMapKeys.press(token, "ArrowRight");
        MatrixMapKeys.press(token, "ArrowDown");
        MatrixMapKeys.press(token, "Enter");
        assertThat(_get(Select.class, spec -> spec.withLabel("Attitude")).getValue()).isEqualTo(Attitude.NEUTRAL);
        assertThat(_get(Select.class, spec -> spec.withLabel("Influence")).getValue()).isEqualTo(4);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why?")), "Week 6 looked good to her");
        _click(_get(Button.class, spec -> spec.withText("Save rating")));
        assertThat(world.as(north.coordinator, () -> files.open(karin).attitude())).isEqualTo(Attitude.NEUTRAL);
        _click(_get(Button.class, spec -> spec.withText("Show as table")));
        assertThat(rows()).extracting(StakeholderRow::name).containsExactly("Karin Bos");
        _assertNone(MatrixMap.class);
    }

    @Test
    void the_sponsor_sees_numbers_and_a_name_only_once_it_was_escalated() {
        StakeholderId karin = karin(Attitude.SCEPTIC);
        screens.open(north.sponsor, "p/north/stakeholders/map");
        _assertOne(Span.class, spec -> spec.withText("1"));
        assertThat(text(UI.getCurrent())).doesNotContain("Karin");
        Screens.go("p/north/stakeholders");
        assertThat(text(UI.getCurrent())).contains("Nobody was put before you.").doesNotContain("Karin");
        Screens.go("p/north/stakeholders/" + karin.value());
        _assertOne(H2.class, spec -> spec.withText("There is nothing here"));
        world.as(north.coordinator, () -> {
            service.escalate(karin, files.open(karin).version(), true);
            return true;
        });
        screens.open(north.sponsor, "p/north/stakeholders/" + karin.value());
        _assertOne(H2.class, spec -> spec.withText("Karin Bos"));
        _assertNone(Button.class, spec -> spec.withText("Rate anew"));
    }

    @Test
    void compliance_reads_one_record_after_typing_why() {
        karin(Attitude.SCEPTIC);
        screens.open(north.compliance, "p/north/stakeholders");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the person")), "karin");
        _click(_get(Button.class, spec -> spec.withText("Find")));
        _click(_get(Button.class, spec -> spec.withText("Read record")));
        assertThat(text(UI.getCurrent())).doesNotContain("Sceptic");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why do you read it?")), "She asked for it in writing");
        _click(_get(Button.class, spec -> spec.withText("Read record")));
        assertThat(text(UI.getCurrent())).contains("Sceptic", "She asked for it in writing");
    }

    @Test
    void who_only_observes_finds_no_such_page_and_a_champion_the_own_steps() {
        karin(Attitude.SCEPTIC);
        for (AccountId other : List.of(north.observer, north.admin)) {
            screens.open(other, "p/north/stakeholders");
            _assertOne(H2.class, spec -> spec.withText("There is nothing here"));
            com.github.mvysny.kaributesting.v10.MockVaadin.tearDown();
        }
        screens.open(north.champion, "p/north/stakeholders");
        assertThat(text(UI.getCurrent())).contains("Your steps with people", "Nothing is planned.");
        Screens.go("p/north/stakeholders/map");
        _assertOne(H2.class, spec -> spec.withText("There is nothing here"));
    }

    @Test
    void it_speaks_dutch_and_german() {
        karin(Attitude.SCEPTIC);
        screens.open(north.coordinator, Language.NL, "p/north/stakeholders");
        assertThat(sentence()).startsWith("1 van de 1 beoordeeld.");
        com.github.mvysny.kaributesting.v10.MockVaadin.tearDown();
        screens.open(north.coordinator, Language.DE, "p/north/stakeholders/map");
        assertThat(_get(H1.class).getText()).isEqualTo("Stakeholder");
        assertThat(text(UI.getCurrent())).contains("Früh gewinnen").doesNotContain("!stakeholder");
    }

    private StakeholderId karin(Attitude attitude) {
        return world.as(north.coordinator, () -> {
            StakeholderId id = service.register(north.programme, StakeholderDraft.of(north.karin, "Head of Finance"));
            if (attitude != null) {
                service.rate(id, files.open(id).version(), new RatingDraft(5, 3, attitude, "talk"));
            }
            return id;
        });
    }

    @SuppressWarnings("unchecked")
    private static List<StakeholderRow> rows() {
        return GridKt._findAll((Grid<StakeholderRow>) _get(Grid.class));
    }

    private static String sentence() {
        return _find(Paragraph.class).getFirst().getText();
    }

    private static boolean saysMayAsk(Notice notice) {
        return text(notice).contains("may ask to read");
    }

    private static String text(Component component) {
        return PrettyPrintTreeKt.toPrettyTree(component);
    }
}
