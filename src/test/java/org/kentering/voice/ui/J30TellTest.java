package org.kentering.voice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.champion.ChampionDraft;
import org.kentering.champion.ChampionService;
import org.kentering.design.ChoiceTile;
import org.kentering.design.Draft;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.Workplace;
import org.kentering.testing.World;
import org.kentering.voice.VoiceEntryRow;
import org.kentering.voice.VoiceService;
import org.springframework.beans.factory.annotation.Autowired;

/** J-30: what somebody in the team said, passed on in three taps and a line. */
@KenteringTest
class J30TellTest {

    private static final String LINE = "The night shift gets no sessions";

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ChampionService champions;

    @Autowired
    VoiceService voice;

    Workplace work;

    @BeforeEach
    void aChampionInAssembly() {
        work = Workplace.in(world);
        world.signIn(work.account("Cora"));
        champions.name(
                work.programme, new ChampionDraft(work.person("Ada"), Set.of(work.assembly), null, null, null));
    }

    @Test
    void threeTapsAndALine() {
        screens.open(work.account("Ada"), "p/north/voice/new");
        assertThat(_get(H1.class).getText()).isEqualTo("What did your team say?");
        tap("Concern");
        _click(_get(Button.class, spec -> spec.withText("Time")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("In one line, no names")), LINE);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        expectNotifications("Passed on. You see below what becomes of it.");
        _assertOne(Anchor.class, spec -> spec.withText(LINE));
        assertThat(_get(TextArea.class).getValue()).isEmpty();
        assertThat(voice.mine(work.programme)).singleElement().satisfies(row -> {
            assertThat(row.unit()).isEqualTo("Assembly");
            assertThat(row.theme().en()).isEqualTo("Time");
        });
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        screens.open(work.account("Ada"), "p/north/voice/new");
        _setValue(_get(TextArea.class), LINE);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        expectNotifications("Choose what it is: a question, a concern, an idea or a win.");
        tap("Concern");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        expectNotifications("Choose what it is about.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(LINE);
        assertThat(voice.mine(work.programme)).isEmpty();
    }

    @Test
    void whatTheBrowserKeptComesBackAndIsSavedOnceHoweverOften() {
        Draft.Kept kept = new Draft.Kept(UUID.randomUUID(), LINE, "CONCERN|time");
        for (int tries = 0; tries < 2; tries++) {
            screens.open(work.account("Ada"), "p/north/voice/new");
            found(kept);
            assertThat(_get(TextArea.class).getValue()).isEqualTo(LINE);
            _click(_get(Button.class, spec -> spec.withText("Save")));
        }
        assertThat(voice.mine(work.programme)).hasSize(1);
    }

    @Test
    void theUnitThatWasChosenComesBackToo() {
        world.signIn(work.account("Cora"));
        champions.name(work.programme, new ChampionDraft(
                work.person("Max"), Set.of(work.assembly, work.machining), null, null, null));
        for (UnitId from : Set.of(work.assembly, work.machining)) {
            screens.open(work.account("Max"), "p/north/voice/new");
            found(new Draft.Kept(UUID.randomUUID(), LINE, "IDEA|tools|" + from.value()));
            _click(_get(Button.class, spec -> spec.withText("Save")));
        }
        assertThat(voice.mine(work.programme)).extracting(VoiceEntryRow::unit)
                .containsExactlyInAnyOrder("Assembly", "Machining");
    }

    @Test
    void aDraftWithNonsenseInItChoosesNothing() {
        screens.open(work.account("Ada"), "p/north/voice/new");
        found(new Draft.Kept(UUID.randomUUID(), LINE, "RANT|weather"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        expectNotifications("Choose what it is: a question, a concern, an idea or a win.");
    }

    @Test
    void speaksTheReadersLanguage() {
        screens.open(work.account("Ada"), Language.NL, "p/north/voice/new");
        assertThat(_get(H1.class).getText()).isEqualTo("Wat zei je team?");
    }

    @Test
    void whoSpeaksForNobodyFindsNoSuchPage() {
        for (var stranger : Set.of(
                work.account("Stan"), work.account("Bo"), world.account("Olga", Role.OBSERVER), world.account("Mia", Role.COMPLIANCE))) {
            screens.open(stranger, "p/north/voice/new");
            _assertNone(ChoiceTile.class);
            assertThat(_get(H2.class, spec -> spec.withText("There is nothing here")).isVisible()).isTrue();
        }
        screens.open(work.account("Ada"), "p/south/voice/new");
        _assertNone(ChoiceTile.class);
    }

    private static void tap(String word) {
        _click(_get(ChoiceTile.class, spec -> spec.withPredicate(tile -> tile.getElement().getTextRecursively().startsWith(word))));
    }

    private static void found(Draft.Kept kept) {
        Draft draft = _get(Draft.class);
        ComponentUtil.fireEvent(
                draft, new Draft.Found(draft, true, kept.id().toString(), kept.words(), kept.choices()));
    }
}
