package org.kentering.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kentering.decision.Evidence;
import org.kentering.kernel.Language;
import org.kentering.kernel.Message;
import org.kentering.kernel.Texts;

class RegisterFindingTest {

    private static final Texts TEXTS = new Texts();

    @Test
    void the_worst_comes_in_one_sentence() {
        assertThat(words(new RegisterTally(19, 14, 2, 2)))
                .isEqualTo("14 of 19 rated. Two people with high influence are against it or doubt it, and nobody spoke"
                        + " to them in the last 30 days.");
    }

    @Test
    void one_person_is_one_person() {
        assertThat(words(new RegisterTally(3, 3, 1, 1)))
                .isEqualTo("3 of 3 rated. One person with high influence is against it or doubts it, and nobody spoke to"
                        + " them in the last 30 days.");
    }

    @Test
    void who_was_spoken_to_is_not_blamed() {
        assertThat(words(new RegisterTally(9, 9, 4, 0)))
                .endsWith("4 people with high influence are against it or doubt it. Somebody spoke to each of them in the"
                        + " last 30 days.");
        assertThat(words(new RegisterTally(9, 9, 4, 1))).endsWith("Nobody spoke to one of them in the last 30 days.");
    }

    @Test
    void an_empty_register_asks_for_a_first_step_and_claims_nothing() {
        assertThat(words(new RegisterTally(0, 0, 0, 0))).isEqualTo("Nobody is in the register yet.");
    }

    @Test
    void nobody_rated_says_nothing_about_who_is_against() {
        assertThat(words(new RegisterTally(5, 0, 0, 0))).isEqualTo("0 of 5 rated.");
        assertThat(words(new RegisterTally(5, 1, 0, 0)))
                .isEqualTo("1 of 5 rated. Nobody of them with high influence is against it.");
    }

    @Test
    void an_empty_register_is_unknown_evidence() {
        assertThat(StakeholderEvidence.rated(new RegisterTally(0, 0, 0, 0)).amount()).isNull();
        Evidence fourFifths = StakeholderEvidence.rated(new RegisterTally(10, 8, 0, 0));
        assertThat(fourFifths.amount()).isEqualByComparingTo("80");
        assertThat(TEXTS.text(Language.EN, fourFifths.text())).isEqualTo("8 of 10 stakeholders are rated.");
    }

    private static String words(RegisterTally tally) {
        return String.join(" ", RegisterFinding.of(tally).sentences().stream()
                .map((Message sentence) -> TEXTS.text(Language.EN, sentence))
                .toList());
    }
}
