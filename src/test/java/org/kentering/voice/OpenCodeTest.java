package org.kentering.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenCodeTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void anAuthorsCodeHasSixteenCharactersThatNobodyMixesUp() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            OpenCode code = OpenCode.random(random, OpenCode.REPLY);
            assertThat(code.text()).hasSize(16).matches("[2-9A-HJ-NP-TV-Z]+").doesNotContain("0", "1", "I", "L", "O", "U");
            assertThat(seen.add(code.text())).isTrue();
        }
    }

    @Test
    void itIsReadHoweverItWasCopied() {
        OpenCode code = new OpenCode("ABCD2345EFGH6789");
        assertThat(code.inGroups()).isEqualTo("ABCD-2345-EFGH-6789");
        assertThat(OpenCode.reply(" abcd 2345-efgh\t6789 ")).contains(code);
        assertThat(OpenCode.reply("ABCD-2345-EFGH-678")).isEmpty();
        assertThat(OpenCode.reply("ABCD-2345-EFGH-678O")).isEmpty();
        assertThat(OpenCode.reply("x".repeat(10_000_000))).isEmpty();
        assertThat(OpenCode.reply("")).isEmpty();
    }
}
