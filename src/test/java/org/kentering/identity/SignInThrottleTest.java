package org.kentering.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.InstallationClock;

class SignInThrottleTest {

    private final InstallationClock clock = new InstallationClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void tenFailuresShutAnAddressOutForAQuarterOfAnHour() {
        clock.turnTo(Instant.parse("2026-03-02T08:00:00Z"));
        for (int i = 0; i < SignInThrottle.MOST_FAILURES; i++) {
            assertThat(throttle.refuses("10.0.0.1")).isFalse();
            throttle.failed("eva@example.org", "10.0.0.1");
        }
        assertThat(throttle.refuses("10.0.0.1")).isTrue();
        clock.turnTo(Instant.parse("2026-03-02T08:15:01Z"));
        assertThat(throttle.refuses("10.0.0.1")).isFalse();
    }

    @Test
    void aStrangerCannotKeepTheOwnerOut() {
        for (int i = 0; i < 100; i++) {
            throttle.failed("eva@example.org", "10.0.0.1");
        }
        assertThat(throttle.refuses("192.168.1.7")).isFalse();
        assertThat(throttle.delay("eva@example.org")).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void guessingAnAccountGetsSlowerEachTime() {
        Duration before = Duration.ZERO;
        for (int i = 0; i < 8; i++) {
            Duration now = throttle.delay("eva@example.org");
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
            throttle.failed("eva@example.org", "10.0.0." + i);
        }
        assertThat(before).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(throttle.delay("other@example.org")).isZero();
    }
}
