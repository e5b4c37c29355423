package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @Test
    void startsEveryLink() {
        PublicAddress address = PublicAddress.of(" https://tide.example.org/ ").orElseThrow();
        assertThat(address.link("/s/abc")).isEqualTo("https://tide.example.org/s/abc");
        assertThat(address.isEncrypted()).isTrue();
    }

    @Test
    void keepsAFolderAndAPort() {
        PublicAddress address = PublicAddress.of("http://10.1.2.3:8080/kentering/").orElseThrow();
        assertThat(address.link("/login")).isEqualTo("http://10.1.2.3:8080/kentering/login");
        assertThat(address.isEncrypted()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void mayBeMissing(String none) {
        assertThat(PublicAddress.of(none)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tide.example.org",
                "ftp://tide.example.org",
                "javascript:alert(1)",
                "https://user@tide.example.org",
                "https://tide.example.org?x=1",
                "https://tide.example.org/#x",
                "https://",
                "https://ti de.example.org"
            })
    void isRefusedWhenLinksCannotStartWithIt(String wrong) {
        assertThatThrownBy(() -> PublicAddress.of(wrong))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("KENTERING_PUBLIC_URL");
    }

    @Test
    void linksOnlyToPathsOfOurs() {
        PublicAddress address = PublicAddress.of("https://tide.example.org").orElseThrow();
        assertThatThrownBy(() -> address.link(".evil.example")).isInstanceOf(IllegalArgumentException.class);
    }
}
