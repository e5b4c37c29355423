package org.kentering.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.DueItem;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;
import org.kentering.kernel.Texts;
import org.kentering.pulse.WaveRow;
import org.kentering.pulse.WaveStatus;

/** The first line of a home. */
class FindingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Texts texts = new Texts();

    @Test
    void oneThingIsNamedAndSeveralAreCounted() {
        assertThat(title(new SponsorFinding())).isEqualTo("On course: nothing waits for you");
        assertThat(title(new SponsorFinding().needs(words("training time in Assembly"))))
                .isEqualTo("One thing needs you: training time in Assembly");
        assertThat(title(new SponsorFinding().needs(words("Gate 3")).needs(words("the late promise"))))
                .isEqualTo("2 things need you, first: Gate 3");
    }

    @Test
    void whatRoseAndWhatFellStandsInOneSentence() {
        SponsorFinding finding = new SponsorFinding()
                .compared(List.of(words("Awareness"), words("Ability")), List.of(words("Trust")))
                .teams(List.of(team("Finance", 5, 10), team("Assembly", 9, 27), team("Office", 0, 0)));
        assertThat(sentence(finding))
                .isEqualTo("Awareness and Ability rose since the survey before, more than chance. Trust fell."
                        + " Training: Assembly is furthest behind, with 9 of 27 planned people trained.");
    }

    @Test
    void noClearChangeIsSaidAndNotHidden() {
        assertThat(sentence(new SponsorFinding().compared(List.of(), List.of())))
                .startsWith("Against the survey before, nothing changed more than chance explains.");
        assertThat(sentence(new SponsorFinding())).startsWith("There is no survey to compare with yet.");
        assertThat(sentence(new SponsorFinding().nothingComparable()))
                .startsWith("The last survey cannot be laid beside the one before");
    }

    @Test
    void trainingThatIsDoneIsNotTrainingThatWasNeverPlanned() {
        assertThat(sentence(new SponsorFinding())).endsWith("Training: nothing is planned yet.");
        assertThat(sentence(new SponsorFinding().teams(List.of(team("Office", 0, 0)))))
                .endsWith("Training: nothing is planned yet.");
        assertThat(sentence(new SponsorFinding().teams(List.of(team("Office", 0, 0), team("Finance", 10, 10)))))
                .endsWith("Training: all 10 planned people are trained.");
        assertThat(sentence(new SponsorFinding().teams(List.of(team("Finance", 0, 2), team("Assembly", 0, 27)))))
                .as("of two equally far behind, the larger")
                .endsWith("Training: Assembly is furthest behind, with 0 of 27 planned people trained.");
    }

    @Test
    void aWeekSaysHowMuchIsLateAndWhereToStart() {
        assertThat(texts.text(Language.EN, WeekFinding.of(List.of(), TODAY).sentence())).isEqualTo("Nothing is due. Good.");
        assertThat(texts.text(Language.EN, WeekFinding.of(List.of(due("Call Karin", TODAY.minusDays(1)),
                        due("Plan the pilot", TODAY.plusDays(3))), TODAY).sentence()))
                .isEqualTo("2 things are due, 1 of them late. Start with “Call Karin”");
        assertThat(texts.text(Language.EN, WeekFinding.of(List.of(due("Call Karin", TODAY.minusDays(1))), TODAY).sentence()))
                .isEqualTo("One thing is due and late. Start with “Call Karin”");
        assertThat(texts.text(Language.EN, WeekFinding.of(List.of(due("Plan the pilot", TODAY.plusDays(3))), TODAY).sentence()))
                .isEqualTo("One thing is due. Start with “Plan the pilot”");
    }

    @Test
    void theSurveysAreCountedAndTheLastReleaseIsChecked() {
        assertThat(surveys(Optional.empty())).isEqualTo("No survey has been opened yet. No answer leads back to a person,"
                + " and nobody sees a number before it is released.");
        assertThat(surveys(Optional.empty(), WaveStatus.DRAFT, WaveStatus.OPEN))
                .startsWith("One survey is open, none is released.");
        assertThat(surveys(Optional.of(true), WaveStatus.OPEN, WaveStatus.RELEASED, WaveStatus.RELEASED,
                        WaveStatus.RELEASED))
                .isEqualTo("One survey is open, 3 are released. The last release was checked just now and is as it was"
                        + " signed. No answer leads back to a person.");
        assertThat(surveys(Optional.of(false), WaveStatus.LAPSED, WaveStatus.RELEASED))
                .startsWith("One survey is released, none is open. The last release is no longer what was signed.");
    }

    @Test
    void toTheCoordinatorTheSponsorIsSomebodyElse() {
        assertThat(title(new SponsorFinding().readByOthers())).isEqualTo("On course: nothing waits for the sponsor");
        assertThat(title(new SponsorFinding().readByOthers().needs(words("Gate 3"))))
                .isEqualTo("One thing needs the sponsor: Gate 3");
    }

    private String surveys(Optional<Boolean> genuine, WaveStatus... states) {
        LocalText title = new LocalText("x", "x", "x");
        List<WaveRow> waves = Arrays.stream(states)
                .map(state -> new WaveRow(new WaveId(UUID.randomUUID()), title, state, TODAY, TODAY, 0, null, null, 0))
                .toList();
        Finding finding = SurveyFinding.of(waves, genuine);
        return texts.text(Language.EN, finding.title()) + ". " + texts.text(Language.EN, finding.sentence());
    }

    private static DueItem due(String title, LocalDate day) {
        return new DueItem("plan.activity", DueItem.words(title), null, day, "p/north/activities", null);
    }

    private static SponsorFinding.Team team(String name, long trained, long planned) {
        return new SponsorFinding.Team(name, trained, planned);
    }

    private static Message words(String text) {
        return DueItem.words(text);
    }

    private String title(SponsorFinding finding) {
        return texts.text(Language.EN, finding.finding().title());
    }

    private String sentence(SponsorFinding finding) {
        return texts.text(Language.EN, finding.finding().sentence());
    }
}
