package org.kentering.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kentering.kernel.Refusal;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", " anna@example.org ", "a.b+c@sub.example.co.uk", "o'neil@example.org"})
    void takesOneMailbox(String text) {
        assertThat(new MailAddress(text).text()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "@example.org",
                "anna@",
                "anna@example.org\r\nBcc: all@example.org",
                "anna@example.org,bert@example.org",
                "anna@example.org bert@example.org",
                "Anna <anna@example.org>",
                "\"a b\"@example.org",
                "anna@exa\u0000mple.org",
                "group:anna@example.org;"
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesWhatNoServerTakes() {
        assertThatThrownBy(() -> new MailAddress("a".repeat(250) + "@example.org")).isInstanceOf(Refusal.class);
    }

    @Test
    void staysOutOfLogs() {
        assertThat(new MailAddress("anna@example.org").toString()).doesNotContain("anna");
    }
}
