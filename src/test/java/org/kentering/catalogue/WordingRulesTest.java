package org.kentering.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;

class WordingRulesTest {

    private static final WordingRules RULES = new CatalogueService().wording();

    @Test
    void noticesTwoQuestionsInOneInEachLanguage() {
        assertThat(remarks("De regels zijn duidelijk en streng.", "The rules are clear and strict.",
                        "Die Regeln sind klar und streng."))
                .extracting(WordingRemark::language, WordingRemark::warning, WordingRemark::found)
                .containsExactly(
                        tuple(Language.NL, WordingWarning.DOUBLE, "en"),
                        tuple(Language.EN, WordingWarning.DOUBLE, "and"),
                        tuple(Language.DE, WordingWarning.DOUBLE, "und"));
    }

    @Test
    void noticesWordsThatSayWhatTheyWantToHear() {
        assertThat(warnings("Natuurlijk helpt AI je.", "Surely AI helps you.", "Selbstverständlich hilft KI Ihnen."))
                .containsExactly(WordingWarning.LEADING, WordingWarning.LEADING, WordingWarning.LEADING);
    }

    @Test
    void noticesNamesAndHealth() {
        assertThat(warnings("Wat is je naam?", "What is your name?", "Wie ist Ihr Name?"))
                .containsOnly(WordingWarning.NAMES).hasSize(3);
        assertThat(warnings("Word je ziekgemeld?", "Does AI cost you your health?", "Werden Sie davon krank?"))
                .containsOnly(WordingWarning.HEALTH).hasSize(3);
    }

    @Test
    void noticesNamesHoweverTheyAreAskedFor() {
        for (String[] asked : new String[][] {
            {"Hoe heet je leidinggevende?", "What is your manager's name?", "Wie heißen Sie?"},
            {"Hoe heet je?", "Which is the manager’s name?", "Wie heißt Ihre Führungskraft?"},
            {"Wie is je leidinggevende?", "Who is your manager?", "Wer ist Ihre Führungskraft?"},
            {"Wat is Jans naam?", "Give the managers' name.", "Nennen Sie den Namen Ihrer Führungskraft."}
        }) {
            assertThat(warnings(asked[0], asked[1], asked[2])).as(asked[0])
                    .containsOnly(WordingWarning.NAMES).hasSize(3);
        }
        assertThat(remarks("Dat heet vooruitgang.", "A filename is short.", "Das heißt Fortschritt.")).isEmpty();
    }

    @Test
    void noticesMoreThanTwelveWords() {
        String twelve = "a b c d e f g h i j k l";
        assertThat(remarks(twelve, twelve, twelve)).isEmpty();
        assertThat(remarks(twelve, twelve + " m", twelve)).singleElement()
                .isEqualTo(new WordingRemark(Language.EN, WordingWarning.LONG, "13"));
    }

    @Test
    void findsWholeWordsOnly() {
        assertThat(remarks("Mensen leren bij.", "I understand the brand.", "Die Hunde und")).hasSize(1);
        assertThat(remarks("Een lening.", "The pillow is still here.", "Der Fund.")).isEmpty();
    }

    /** The shipped questions go through their own rules; what is noticed was looked at and stays. */
    @Test
    void theShippedQuestionsAreShortAndAskOneThing() {
        List<PulseItemTemplate> items = new CatalogueService().corePulse().items();
        assertThat(items.stream()
                        .flatMap(item -> RULES.remarks(item.text()).stream())
                        .filter(remark -> remark.warning() != WordingWarning.LONG))
                .isEmpty();
    }

    private static List<WordingWarning> warnings(String nl, String en, String de) {
        return remarks(nl, en, de).stream().map(WordingRemark::warning).toList();
    }

    private static List<WordingRemark> remarks(String nl, String en, String de) {
        return RULES.remarks(new LocalText(nl, en, de));
    }
}
