package org.kentering.voice.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.champion.ChampionDraft;
import org.kentering.champion.ChampionService;
import org.kentering.design.Export;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitId;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.Workplace;
import org.kentering.testing.World;
import org.kentering.voice.EntryKind;
import org.kentering.voice.VoiceEntryDraft;
import org.kentering.voice.VoiceEntryId;
import org.kentering.voice.VoiceInboxService;
import org.kentering.voice.VoiceService;
import org.springframework.beans.factory.annotation.Autowired;

/** J-31 and J-32: the inbox is answered, the sponsor says something, and everybody sees what the matrix gives them. */
@KenteringTest
class J31InboxTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ChampionService champions;

    @Autowired
    VoiceService voice;

    @Autowired
    VoiceInboxService inbox;

    Workplace work;
    VoiceEntryId concern;

    @BeforeEach
    void twoEntriesFromAssembly() {
        work = Workplace.in(world);
        world.signIn(work.account("Cora"));
        champions.name(
                work.programme, new ChampionDraft(work.person("Ada"), Set.of(work.assembly), null, null, null));
        champions.name(
                work.programme, new ChampionDraft(work.person("Max"), Set.of(work.machining), null, null, null));
        world.signIn(work.account("Ada"));
        concern = tell(EntryKind.CONCERN, "time", work.assembly, "The night shift gets no sessions");
        tell(EntryKind.WIN, "benefit", work.assembly, "A quotation in two hours");
    }

    @Test
    void theCoordinatorSeesWhatWaitsAndAnswers() {
        screens.open(work.account("Cora"), "p/north/voice");
        assertThat(_get(H1.class).getText()).isEqualTo("2 entries wait for you");
        assertThat(_size(grid())).isEqualTo(2);

        Screens.go("p/north/voice/" + concern.value());
        _assertOne(H2.class, spec -> spec.withText("The night shift gets no sessions"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your answer")), "Two sessions at night from May");
        _click(_get(Button.class, spec -> spec.withText("Mark as done")));
        assertThat(_get(H1.class).getText()).isEqualTo("1 entry waits for you");

        screens.open(work.account("Ada"), "p/north/voice/new");
        assertThat(Screens.text())
                .contains("answered after less than a day: Two sessions at night from May");
    }

    @Test
    void aLinkShowsAColleagueTheSame() {
        screens.open(work.account("Cora"), "p/north/voice?show=ALL&kind=WIN");
        assertThat(_size(grid())).isEqualTo(1);
        Screens.go("p/north/voice?show=ALL&q=night");
        assertThat(_size(grid())).isEqualTo(1);
        Screens.go("p/north/voice?show=nonsense&kind=RANT&unit=x&sort=-nothing");
        assertThat(_size(grid())).as("what makes no sense is left out").isEqualTo(2);
        Screens.go("p/north/voice?unit=" + work.machining.value());
        assertThat(_size(grid())).isZero();
    }

    @Test
    void somebodyElseAnsweredMeanwhile() {
        screens.open(work.account("Cora"), "p/north/voice/" + concern.value());
        world.as(work.account("Cora"), () -> {
            inbox.takeUp(concern, voice.entry(concern).version());
            return true;
        });
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your answer")), "Mine");
        _click(_get(Button.class, spec -> spec.withText("Answer")));
        assertThat(world.as(work.account("Cora"), () -> voice.entry(concern).row().outcome())).isNull();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Your answer")).getValue()).isEqualTo("Mine");
    }

    @Test
    void theSponsorIsAskedAndSaysSomething() {
        screens.open(work.account("Cora"), "p/north/voice/" + concern.value());
        _setValue(_get(IntegerField.class), 6);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What you ask of the sponsor")), "Pay evening sessions?");
        _click(_get(Button.class, spec -> spec.withText("Take it to the sponsor")));

        screens.open(work.account("Stan"), "p/north/voice");
        assertThat(Screens.text())
                .contains("Waiting for your word")
                .contains("6 people since")
                .contains("Pay evening sessions?")
                .doesNotContain("Ada");
        Screens.go("p/north/voice/" + concern.value());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What is to be done")), "Two evenings a month, paid");
        _click(_get(Button.class, spec -> spec.withText("Say it")));
        assertThat(Screens.text()).doesNotContain("Waiting for your word");

        screens.open(work.account("Ada"), "p/north/voice/" + concern.value());
        assertThat(Screens.text()).contains("Two evenings a month, paid");
    }

    @Test
    void theFileHoldsWhatTheListShows() {
        screens.open(work.account("Cora"), "p/north/voice?show=ALL&kind=WIN");
        assertThat(file().lines()).hasSize(2).element(1).asString().startsWith("A quotation in two hours,Win,Benefit,Assembly,");
        screens.open(work.account("Lena"), "p/north/voice");
        assertThat(file()).contains("A quotation in two hours").doesNotContain("The night shift gets no sessions");
    }

    @Test
    void inAStoppedProgrammeNobodyIsAskedToTell() {
        screens.open(work.account("Ada"), "p/north/voice");
        _assertOne(Button.class, spec -> spec.withText("Tell"));
        world.jdbc().sql("update programme set state = 'STOPPED'").update();
        screens.open(work.account("Ada"), "p/north/voice");
        _assertNone(Button.class, spec -> spec.withText("Tell"));
    }

    private static String file() {
        return new String(DownloadKt._download(_get(Export.class)), StandardCharsets.UTF_8);
    }

    @Test
    void everyRoleSeesWhatTheMatrixGives() {
        String said = "The night shift gets no sessions";
        String won = "A quotation in two hours";
        assertThat(page(work.account("Lena"))).contains(won).doesNotContain(said).doesNotContain("Ada");
        assertThat(page(work.account("Max"))).doesNotContain(won).doesNotContain(said);
        assertThat(page(work.account("Finn"))).doesNotContain(won).doesNotContain(said);
        assertThat(page(world.account("Mia", Role.COMPLIANCE))).doesNotContain(won).doesNotContain(said);
        assertThat(page(work.account("Stan"))).contains(won).doesNotContain(said);
        assertThat(page(work.account("Ada"))).contains(won).contains(said);

        screens.open(world.account("Olga", Role.OBSERVER), "p/north/voice");
        assertThat(_get(H1.class).getText()).startsWith("Most is about:");
        _assertNone(Grid.class);
    }

    @Test
    void anEntryOfOthersIsAPageThatDoesNotExist() {
        for (var reader : Set.of(work.account("Max"), work.account("Lena"), work.account("Stan"), world.account("Olga", Role.OBSERVER))) {
            screens.open(reader, "p/north/voice/" + concern.value());
            _assertOne(H2.class, spec -> spec.withText("There is nothing here"));
        }
        screens.open(work.account("Cora"), "p/north/voice/nonsense");
        _assertOne(H2.class, spec -> spec.withText("There is nothing here"));
    }

    /** The words in the list, which the grid only sends to a browser, and those around it. */
    private String page(AccountId reader) {
        screens.open(reader, "p/north/voice");
        StringBuilder text = new StringBuilder(Screens.text());
        for (int row = 0; row < _size(grid()); row++) {
            text.append(_getCellComponent(grid(), row, "WORDS")
                    .getElement()
                    .getTextRecursively());
        }
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }

    private VoiceEntryId tell(EntryKind kind, String theme, UnitId unit, String words) {
        return voice.tell(work.programme, new VoiceEntryDraft(VoiceEntryId.random(), kind, theme, unit, words));
    }
}
