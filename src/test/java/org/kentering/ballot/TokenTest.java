package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {

    private static final String CHARACTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    @TempDir
    private Path folder;

    @Test
    void random_tokens_differ_and_use_every_bit_alike() {
        Set<String> seen = new HashSet<>();
        int tokens = 20_000;
        int[] ones = new int[140];
        for (int i = 0; i < tokens; i++) {
            Token token = Token.random();
            seen.add(token.text());
            for (int bit = 0; bit < ones.length; bit++) {
                ones[bit] += CHARACTERS.indexOf(token.text().charAt(bit / 5)) >> bit % 5 & 1;
            }
        }
        assertThat(seen).hasSize(tokens).allMatch(text -> text.matches("[0-9a-hjkmnp-tv-z]{28}"));
        double sigma = Math.sqrt(tokens) / 2;
        for (int count : ones) {
            assertThat((double) count).isBetween(tokens / 2 - 6 * sigma, tokens / 2 + 6 * sigma);
        }
    }

    @Test
    void a_code_from_paper_is_understood_however_it_is_typed() {
        Token token = Token.random();
        assertThat(token.inParts()).hasSize(34).isEqualTo(token.inParts().strip());
        assertThat(Token.typed(token.inParts())).isEqualTo(token);
        assertThat(Token.typed("  " + token.inParts().replace(' ', '-').toUpperCase() + "\n")).isEqualTo(token);
        assertThat(Token.typed("oIl")).isEqualTo(Token.typed("011"));
        assertThat(Token.typed("")).isNotEqualTo(token);
    }

    @Test
    void a_derived_token_depends_on_the_key_and_on_the_subject() {
        byte[] key = new byte[32];
        byte[] other = new byte[32];
        other[31] = 1;
        UUID subject = new UUID(1, 2);

        assertThat(Token.derived(key, subject)).isEqualTo(Token.derived(key, subject));
        assertThat(Token.derived(key, subject)).isNotEqualTo(Token.derived(other, subject));
        assertThat(Token.derived(key, subject)).isNotEqualTo(Token.derived(key, new UUID(1, 3)));
        assertThat(Token.derived(key, subject).text()).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void the_installation_keeps_its_key_and_what_is_sealed_opens_for_its_purpose_only() throws IOException {
        BallotProperties properties = new BallotProperties(folder.resolve("keys").resolve("ballot.key"));
        InstallationKey key = new InstallationKey(properties);
        byte[] sealed = key.seal(new byte[] {1, 2, 3}, "one purpose");

        InstallationKey again = new InstallationKey(properties);
        assertThat(again.open(sealed, "one purpose")).containsExactly(1, 2, 3);
        assertThat(again.sign("text")).isEqualTo(key.sign("text")).isNotEqualTo(key.sign("Text"));
        assertThatThrownBy(() -> again.open(sealed, "another")).isInstanceOf(IllegalStateException.class);
        InstallationKey foreign =
                new InstallationKey(new BallotProperties(folder.resolve("other").resolve("ballot.key")));
        assertThatThrownBy(() -> foreign.open(sealed, "one purpose")).isInstanceOf(IllegalStateException.class);

        Files.writeString(folder.resolve("keys").resolve("ballot.key"), "c2hvcnQ=");
        assertThatThrownBy(() -> new InstallationKey(properties)).isInstanceOf(IllegalStateException.class);
    }
}
