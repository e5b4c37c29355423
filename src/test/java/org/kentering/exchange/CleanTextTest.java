package org.kentering.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an\u0000na",
                "an\u200bna",
                "an\u202ena",
                "an\u2066na\u2069",
                "\ufeffanna",
                "an\u0007na",
                "an\u00adna",
                "an\u200dna",
                "an\u3164na",
                "an\ud800na",
                "  anna ",
                "\u00a0anna\u2003"
            })
    void takesAwayWhatNobodySees(String raw) {
        assertThat(CleanText.of(raw)).isEqualTo("anna");
    }

    @Test
    void makesOneLineOfSeveral() {
        assertThat(CleanText.of("van\r\n\tden   Heuvel")).isEqualTo("van den Heuvel");
    }

    @Test
    void keepsTheLinesOfALongerText() {
        assertThat(CleanText.lines(" One\u200b \r\n\r\n  two\t words\u202e \n")).isEqualTo("One\n\ntwo words");
        assertThat(CleanText.lines(null)).isEmpty();
    }

    @Test
    void writesAccentsInOneWay() {
        assertThat(CleanText.of("Zoe\u0308")).isEqualTo("Zoë");
    }

    @Test
    void keepsMarkupFormulasAndRarerLetters() {
        assertThat(CleanText.of("<b>=1</b> 𝒜 Þóra 李")).isEqualTo("<b>=1</b> 𝒜 Þóra 李");
    }

    @Test
    void tellsNothingFromEmpty() {
        assertThat(CleanText.orNull(" \u200b ")).isNull();
        assertThat(CleanText.orNull(null)).isNull();
        assertThat(CleanText.of(null)).isEmpty();
    }
}
