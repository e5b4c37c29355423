package org.kentering.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kentering.kernel.Message;

class PasswordRulesTest {

    private static final List<String> CONTEXT = List.of("Nora van Dijk", "nora.vandijk@voorbeeld.example");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource({
        "fourteen chars, identity.password.tooShort",
        "Welkom2026!Welkom2026!, identity.password.common",
        "passwordpassword, identity.password.common",
        "P4ssw0rdP4ssw0rd, identity.password.common",
        "aaaaaaaaaaaaaaaaaaaa, identity.password.pattern",
        "ab1ab1ab1ab1ab1ab1, identity.password.pattern",
        "abcdefghijklmnopqrst, identity.password.pattern",
        "nora.vandijk@voorbeeld.example, identity.password.context",
        "kentering-welkom-nora-1, identity.password.context"
    })
    void whatAnybodyWouldGuessIsRefused(String password, String reason) {
        assertThat(rules.objection(password, CONTEXT)).map(Message::key).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"kettle orbit maple seven", "vijftien tekens", "Straßenbahn fährt um sieben", "🌊🌊 tij keert 17 keer om"})
    void aSentenceOrFourWordsAreEnough(String password) {
        assertThat(rules.objection(password, CONTEXT)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsAPersonCountsThem() {
        assertThat(rules.objection("🌊".repeat(7) + "tijkeer", CONTEXT)).map(Message::key)
                .contains("identity.password.tooShort");
        assertThat(rules.objection("x1y2".repeat(32) + "!", CONTEXT)).isEmpty();
        assertThat(rules.objection("long words ".repeat(24), CONTEXT)).map(Message::key)
                .contains("identity.password.tooLong");
    }

    @Test
    void theListOfCommonPasswordsIsLong() {
        assertThat(rules.known()).isGreaterThanOrEqualTo(100_000);
        assertThat(rules.isCommon("iloveyou1")).isTrue();
        assertThat(rules.isCommon("kettle orbit maple seven")).isFalse();
    }
}
