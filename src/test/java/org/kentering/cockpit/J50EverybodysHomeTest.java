package org.kentering.cockpit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.decision.Verdict;
import org.kentering.identity.AccountId;
import org.kentering.organisation.UnitId;
import org.kentering.plan.ActivityDraft;
import org.kentering.plan.ActivityService;
import org.kentering.plan.ActivityStatus;
import org.kentering.programme.North;
import org.kentering.programme.PhaseKey;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.ProgrammeStart;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.kentering.voice.EntryKind;
import org.kentering.voice.EscalationDraft;
import org.kentering.voice.VoiceEntryDraft;
import org.kentering.voice.VoiceEntryId;
import org.kentering.voice.VoiceInboxService;
import org.kentering.voice.VoiceService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** J-50: each role arrives at its own home, reads what needs it, and does it there. */
@KenteringTest
class J50EverybodysHomeTest {

    private static final String SAID = "The night shift gets no sessions";

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    VoiceService voice;

    @Autowired
    VoiceInboxService inbox;

    @Autowired
    ActivityService activities;

    @Autowired
    ProgrammeService programmes;

    private North north;
    private VoiceEntryId concern;

    @BeforeEach
    void aConcernFromAssembly() {
        north = new North(world, context).setUp();
        concern = tell(north.champion, EntryKind.CONCERN, "time", north.assembly, SAID);
    }

    @Test
    void theSponsorDecidesAndAnswersThere() {
        beforeTheSponsor();
        screens.open(north.sponsor, "");
        assertThat(title()).isEqualTo("3 things need you, first: Gate 1 → 2: begin with \"Shared vision\"?");
        assertThat(Screens.text()).contains("There is no survey to compare with yet. Training: nothing is planned yet.");
        assertThat(panels()).containsSubsequence("Waiting for your decision", "Your promises", "Adoption picture",
                "What people said, and what was done");

        _click(button("Decide"));
        verdict(Verdict.GO);
        _setValue(area("Your reason"), "We know why");
        _click(inDialog("Decide"));
        assertThat(title()).isEqualTo("2 things need you, first: " + SAID);

        _click(button("Answer"));
        _setValue(area("What you decide"), "Two hours a week, paid");
        _click(inDialog("Save the answer"));
        assertThat(title()).isEqualTo("One thing needs you: the late promise “Visit the early shift”");
        assertThat(Screens.text()).contains("Nothing waits for your decision.", "Doing: Two hours a week, paid · 1 entry");
        assertThat(world.as(north.champion, () -> voice.entry(concern)).escalation().decision())
                .isEqualTo("Two hours a week, paid");
    }

    @Test
    void theCoordinatorReadsTheDashboardAndDecidesNothing() {
        beforeTheSponsor();
        screens.open(north.coordinator, "p/north/dashboard");
        assertThat(title()).isEqualTo("3 things need the sponsor, first: Gate 1 → 2: begin with \"Shared vision\"?");
        assertThat(panels()).contains("Waiting for the sponsor’s decision", "The sponsor’s promises")
                .doesNotContain("Your promises");
        assertThat(Screens.text()).contains(SAID);
        _assertNone(Button.class, spec -> spec.withText("Decide"));
        _assertNone(Button.class, spec -> spec.withText("Answer"));

        screens.open(north.sponsor, "p/north/dashboard");
        assertThat(title()).startsWith("3 things need you");
        assertThat(button("Answer")).isNotNull();

        for (AccountId other : List.of(north.champion, north.lead, north.steward, north.observer, north.compliance)) {
            screens.open(other, "p/north/dashboard");
            assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here");
        }
    }

    @Test
    void theCoordinatorReadsWhatIsDueByPhase() {
        promise();
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(3)));
        screens.open(north.coordinator, "");
        assertThat(title()).isEqualTo("This week");
        assertThat(Screens.text()).contains("4 things are due, 3 of them late. Start with “Look together");
        assertThat(panels()).contains("Due", "Before the next phase", "New from the teams", "Champions gone quiet");
        assertThat(_find(H3.class).stream().map(H3::getText)).containsSubsequence("Phase 1: Sensitise", "In every phase");
        String due = Screens.text();
        assertThat(due.indexOf("Visit the early shift", due.indexOf("Phase 1: Sensitise")))
                .as("an activity stands under its phase").isLessThan(due.indexOf("In every phase"));
        assertThat(due.indexOf(SAID, due.indexOf("In every phase"))).as("a concern under none").isPositive();
        _click(button("New activity"));
        assertThat(path()).isEqualTo("p/north/activities/new");
    }

    @Test
    void theChampionReadsWhatIsStillOpenAndTellsMore() {
        VoiceEntryId elsewhere = tell(north.coordinator, EntryKind.WIN, "benefit", north.paint, "Somebody was fast");
        VoiceEntryId settled = tell(north.champion, EntryKind.QUESTION, "tools", north.assembly, "May we use it at night?");
        world.as(north.coordinator, () -> {
            inbox.publish(elsewhere, voice.entry(elsewhere).version(), "A quotation in two hours");
            inbox.answer(settled, voice.entry(settled).version(), "Yes");
            return true;
        });
        screens.open(north.champion, "");
        assertThat(title()).isEqualTo("Assembly");
        assertThat(panels()).contains("Due", "Still open from your team", "Your team in the last survey");
        assertThat(Screens.text()).contains(SAID, "No survey has been released yet.")
                .doesNotContain("A quotation in two hours").doesNotContain("May we use it at night?");
        _click(button("Tell what you heard"));
        assertThat(path()).isEqualTo("p/north/voice/new");
    }

    @Test
    void theLeadReadsHowMuchIsOpenAndTellsToo() {
        tell(north.lead, EntryKind.CONCERN, "watched", north.paint, "Who sees what I type?");
        screens.open(north.lead, "");
        assertThat(title()).isEqualTo("Paint shop");
        assertThat(panels()).contains("What people said, and what was done").doesNotContain("Still open from your team");
        assertThat(Screens.text()).contains("1 entry of 1 from your team is open.", "Being watched")
                .doesNotContain("Who sees what I type?");
        assertThat(button("Tell what you heard")).isNotNull();
    }

    @Test
    void theStewardReadsWhatTheyWereAskedToTakeCareOf() {
        world.as(north.coordinator, () -> {
            inbox.route(concern, voice.entry(concern).version(), org.kentering.kernel.Role.DATA_STEWARD);
            return true;
        });
        screens.open(north.steward, "");
        assertThat(title()).isEqualTo("This week");
        assertThat(panels()).containsExactly("Due", "Adoption picture");
        assertThat(Screens.text()).contains("Start with “Concern to take care of: Time, Assembly”").doesNotContain(SAID);
    }

    @Test
    void inAStoppedProgrammeNothingIsOffered() {
        beforeTheSponsor();
        world.jdbc().sql("update programme set state = 'STOPPED'").update();
        screens.open(north.sponsor, "");
        _assertNone(Button.class, spec -> spec.withText("Answer"));
        screens.open(north.champion, "");
        _assertNone(Button.class, spec -> spec.withText("Tell what you heard"));
    }

    @Test
    void theHomeThatWasChosenIsThereAtTheNextSignIn() {
        world.jdbc().sql("insert into account_role (account_id, role_name) values (?, 'OBSERVER')")
                .param(north.champion.value())
                .update();
        screens.open(north.champion, "");
        assertThat(title()).isEqualTo("Assembly");
        _click(button("Works council"));
        assertThat(title()).isEqualTo("No survey has been opened yet");
        screens.open(north.champion, "");
        assertThat(title()).as("after signing in anew").isEqualTo("No survey has been opened yet");
        screens.open(north.champion, "?as=team");
        assertThat(title()).as("the address goes before").isEqualTo("Assembly");
    }

    @Test
    void theProgrammeThatWasLookedAtIsThereAtTheNextSignIn() {
        world.as(north.admin, () ->
                programmes.start(new ProgrammeStart("south", Set.of(north.office), north.coordinatorPerson)));
        screens.open(north.coordinator, "");
        assertThat(links()).anyMatch(path -> path.startsWith("p/north/"));
        Screens.go("p/south");
        screens.open(north.coordinator, "");
        assertThat(links()).as("after signing in anew").anyMatch(path -> path.startsWith("p/south/"))
                .noneMatch(path -> path.startsWith("p/north/"));
        Screens.go("p/nowhere");
        screens.open(north.coordinator, "");
        assertThat(links()).as("what is not there is not kept").anyMatch(path -> path.startsWith("p/south/"));
    }

    /** A gate, an escalation and a promise that is late. */
    private void beforeTheSponsor() {
        promise();
        world.as(north.coordinator, () -> {
            inbox.escalate(concern, voice.entry(concern).version(),
                    new EscalationDraft(6, LocalDate.of(2026, 2, 1), "Pay evening sessions?"));
            return true;
        });
        screens.open(north.coordinator, "p/north/phases");
        _click(button("Ask for the next phase"));
        world.clock().turnTo(World.NOW.plus(Duration.ofDays(3)));
    }

    private void promise() {
        world.as(north.coordinator, () -> activities.add(north.id, new ActivityDraft(
                "Visit the early shift", "", north.sponsorPerson, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3),
                ActivityStatus.PLANNED, PhaseKey.SENSITISE, ChangeLevel.STRATEGIC, true, null)));
    }

    private VoiceEntryId tell(AccountId account, EntryKind kind, String theme, UnitId unit, String words) {
        return world.as(account, () ->
                voice.tell(north.id, new VoiceEntryDraft(VoiceEntryId.random(), kind, theme, unit, words)));
    }

    @SuppressWarnings("unchecked")
    private static void verdict(Verdict verdict) {
        _setValue(_get((Class<RadioButtonGroup<Verdict>>) (Class<?>) RadioButtonGroup.class,
                spec -> spec.withLabel("Your decision")), verdict);
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private static String path() {
        return UI.getCurrentOrThrow().getActiveViewLocation().getPath();
    }

    private static List<String> panels() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> links() {
        return _find(UI.getCurrentOrThrow().getCurrentView(), Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }
}
