package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.TranslationState;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-67: the coordinator keeps the questions: reads them, adds own ones, words them anew. */
@KenteringTest
class J67QuestionBankTest {

    private static final OwnItemDraft FIRST = new OwnItemDraft(
            OwnItemDraft.Kind.AGREEMENT, "De nieuwe hal helpt.", "The new hall helps.", "Die neue Halle hilft.");

    private static final OwnItemDraft SECOND = new OwnItemDraft(
            OwnItemDraft.Kind.AGREEMENT, "De nieuwe hal werkt.", "The new hall works.", "Die neue Halle hilft.");

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    QuestionBankService bank;

    @Autowired
    WaveService waves;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
    }

    @Test
    void theCoordinatorWritesAQuestionIsWarnedAndSavesItAllTheSame() {
        screens.open(company.north.coordinator, "p/north/pulse");
        Screens.follow("Questions");
        assertThat(ScreenText.now()).contains("I know why we are introducing AI here.", "A1 version 1", "nl draft",
                "en reviewed", "None yet.");
        _click(_get(Button.class, spec -> spec.withText("Add a question")));
        _click(_get(Button.class, spec -> spec.withText("Save question")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("English")).isInvalid()).isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nederlands")), "De hal is licht.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Deutsch")), "Die Halle ist hell.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("English")), "Surely the hall is bright and warm.");
        assertThat(ScreenText.now()).contains("English: Asks two things at once: “and”",
                "English: Says what it wants to hear: “surely”");
        _click(_get(Button.class, spec -> spec.withText("Save question")));
        assertThat(ScreenText.now()).contains("Surely the hall is bright and warm.", "your own", "One question.");
        _assertNone(TextField.class);
        _click(_get(Button.class, spec -> spec.withText("I have read it, my mother tongue")));
        assertThat(own().states().get(Language.EN)).isEqualTo(TranslationState.REVIEWED);
        assertThat(own().states().get(Language.NL)).isEqualTo(TranslationState.DRAFT);
    }

    @Test
    void wordsChangeUntilTheQuestionIsAskedAndAreAnotherVersionAfter() {
        OwnItemId first = add(FIRST);
        BankItem before = own();
        world.as(company.north.coordinator, () -> bank.reword(first, before.own().version(), SECOND));
        assertThat(own().key()).isEqualTo(before.key());
        assertThat(own().version()).as("nobody was asked yet").isEqualTo(1);

        WaveId wave = company.launched(with(own().key()));
        assertThat(own().own().frozen()).isTrue();
        OwnItemId next = world.as(company.north.coordinator,
                () -> bank.reword(own().own().id(), own().own().version(), FIRST));
        assertThat(next).isNotEqualTo(first);
        assertThat(own().key()).isEqualTo(before.key());
        assertThat(own().version()).isEqualTo(2);
        assertThat(asked(wave)).contains(before.key() + " 1");
        assertThat(company.codes(wave)).isNotEmpty();

        company.daysLater(20);
        WaveId second = company.launched(with(own().key()));
        assertThat(asked(second)).contains(before.key() + " 2");
    }

    @Test
    void aReviewIsForgottenWithTheWordsItWasAbout() {
        OwnItemId id = add(FIRST);
        for (Language language : Language.values()) {
            world.as(company.north.coordinator, () -> {
                bank.reviewed(id, own().own().version(), language);
                return true;
            });
        }
        world.as(company.north.coordinator, () -> bank.reword(id, own().own().version(), SECOND));
        assertThat(own().states()).containsEntry(Language.NL, TranslationState.DRAFT)
                .containsEntry(Language.EN, TranslationState.DRAFT)
                .containsEntry(Language.DE, TranslationState.REVIEWED);
    }

    @Test
    void thirteenQuestionsAreAskedWithAWarning() {
        add(FIRST);
        PlanPreview preview = world.as(company.north.coordinator,
                () -> waves.preview(company.north.programme, with(own().key())));
        assertThat(preview.items()).hasSize(13);
        assertThat(preview.manyItems()).isNotNull();
        assertThat(world.as(company.north.coordinator, () -> waves.preview(company.north.programme, company.draft()))
                .manyItems()).isNull();
    }

    @Test
    void aPlanWithCompletelyNewWordsIsNotApprovedUnseen() {
        add(FIRST);
        WaveId id = company.proposed(with(own().key()));
        assertThat(own().own().frozen()).as("compliance looks at these words").isTrue();
        world.as(company.north.coordinator, () -> bank.reword(own().own().id(), own().own().version(), SECOND));
        assertThatThrownBy(() -> company.approve(id)).isInstanceOf(Refusal.class).hasMessage("pulse.plan.itemChanged");
    }

    @Test
    void whatIsTakenOutCanNotBeChosenAnyMore() {
        OwnItemId id = add(FIRST);
        String key = own().key();
        long seen = own().own().version();
        assertThatThrownBy(() -> world.as(company.north.coordinator, () -> bank.reword(id, seen + 1, SECOND)))
                .isInstanceOf(StaleVersion.class);
        world.as(company.north.coordinator, () -> {
            bank.retire(id, seen);
            return true;
        });
        assertThatThrownBy(() -> company.proposed(with(key))).isInstanceOf(Refusal.class)
                .hasMessage("pulse.plan.items");
        assertThatThrownBy(() -> world.as(company.north.coordinator, () -> bank.reword(id, seen, SECOND)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void complianceAndWorksCouncilReadAndNobodyElseDoes() {
        add(FIRST);
        for (AccountId reader : List.of(company.north.compliance, company.north.observer)) {
            screens.open(reader, "p/north/pulse/questions");
            assertThat(ScreenText.now()).contains("The new hall helps.");
            assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Reword", "Add a question");
        }
        for (AccountId other : List.of(company.north.sponsor, company.north.champion, company.north.lead,
                company.north.steward, company.north.admin)) {
            screens.open(other, "p/north/pulse/questions");
            assertThat(_get(H2.class).getText()).as(other.toString()).isEqualTo("There is nothing here");
        }
    }

    private OwnItemId add(OwnItemDraft draft) {
        return world.as(company.north.coordinator, () -> bank.add(company.north.programme, draft));
    }

    private BankItem own() {
        return world.as(company.north.coordinator, () -> bank.items(company.north.programme)).stream()
                .filter(item -> item.own() != null).findFirst().orElseThrow();
    }

    private WaveDraft with(String key) {
        WaveDraft draft = company.draft();
        Set<String> rotating = new HashSet<>(draft.rotating());
        rotating.add(key);
        return WaveDraft.byUnits(WaveKind.CORE, draft.audience(), draft.opensOn(), draft.closesOn(), rotating, draft.thresholds(),
                draft.groupSize(), draft.merges(), draft.expectedPercent(), draft.contact());
    }

    private List<String> asked(WaveId wave) {
        return world.jdbc().sql("select item_key || ' ' || item_version from pulse_wave_item where wave_id = ?")
                .param(wave.value()).query(String.class).list();
    }
}
