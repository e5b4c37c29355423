package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InstallationMarkTest {

    @Test
    void letsEachKindStartOnItsOwnDatabase() {
        assertThatCode(() -> mark(true).check(true)).doesNotThrowAnyException();
        assertThatCode(() -> mark(false).check(false)).doesNotThrowAnyException();
    }

    @Test
    void keepsTheSampleCompanyAndRealWorkApart() {
        assertThatThrownBy(() -> mark(true).check(false))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("sample company");
        assertThatThrownBy(() -> mark(false).check(true))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("real installation");
    }

    private static InstallationMark mark(boolean demo) {
        return new InstallationMark(UUID.randomUUID(), Instant.parse("2026-01-05T08:00:00Z"), demo);
    }
}
