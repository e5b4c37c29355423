package org.kentering.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.DueItem;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.kernel.Texts;

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
                .measured(List.of(words("Awareness"), words("Ability")), List.of(words("Trust")))
                .furthestBehind(new SponsorFinding.Team("Assembly", 9, 27));
        assertThat(sentence(finding))
                .isEqualTo("Awareness and Ability rose since the survey before, more than chance. Trust fell."
                        + " Training: Assembly is furthest behind, with 9 of 27 planned people trained.");
    }

    @Test
    void noClearChangeIsSaidAndNotHidden() {
        assertThat(sentence(new SponsorFinding().measured(List.of(), List.of())))
                .isEqualTo("Against the survey before, nothing changed more than chance explains."
                        + " Training: nothing is planned yet.");
        assertThat(sentence(new SponsorFinding()))
                .isEqualTo("There is no survey to compare with yet. Training: nothing is planned yet.");
    }

    @Test
    void aWeekSaysHowMuchIsLateAndWhereToStart() {
        assertThat(texts.text(Language.EN, WeekFinding.of(List.of(), TODAY).sentence())).isEqualTo("Nothing is due. Good.");
        assertThat(texts.text(Language.EN, WeekFinding.of(List.of(due("Call Karin", TODAY.minusDays(1)),
                        due("Plan the pilot", TODAY.plusDays(3))), TODAY).sentence()))
                .isEqualTo("2 things are due, 1 of them late. Start with: Call Karin.");
        assertThat(texts.text(Language.EN, WeekFinding.of(List.of(due("Call Karin", TODAY.minusDays(1))), TODAY).sentence()))
                .isEqualTo("One thing is due and late. Start with: Call Karin.");
        assertThat(texts.text(Language.EN, WeekFinding.of(List.of(due("Plan the pilot", TODAY.plusDays(3))), TODAY).sentence()))
                .isEqualTo("One thing is due. Start with: Plan the pilot.");
    }

    private static DueItem due(String title, LocalDate day) {
        return new DueItem("plan.activity", DueItem.words(title), null, day, "p/north/activities", null);
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
