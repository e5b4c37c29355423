package org.kentering.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.example", "anna.van-berg+x@sub.voorbeeld.example", "o'neil@b.example", "zoë@b.example"})
    void takesAddresses(String text) {
        assertThat(MailAddress.Validator.isAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not-an-address",
                "@b.example",
                "a@",
                "a@b",
                "a@@b.example",
                "a b@c.example",
                "a@b..example",
                ".a@b.example",
                "a.@b.example",
                "a@b.example.",
                "a@b.example,c@d.example",
                "<a@b.example>",
                "a@[127.0.0.1]"
            })
    void refusesTheRest(String text) {
        assertThat(MailAddress.Validator.isAddress(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300, 100_000})
    void refusesWhatNoMailServerTakes(int length) {
        assertThat(MailAddress.Validator.isAddress("a".repeat(length) + "@b.example"))
                .isFalse();
    }
}
