package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.InstallationClock;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClockWatchTest {

    private final InstallationClock clock = new InstallationClock();

    @Test
    void takesOverTheDatabasesTime() {
        ClockWatch watch = watch(ClockSource.DATABASE, false);
        Instant ahead = Instant.now().plusSeconds(90);
        watch.follow(ahead);
        assertThat(clock.instant()).isCloseTo(ahead, within(5, ChronoUnit.SECONDS));
        assertThat(watch.isTrustworthy()).isTrue();
    }

    @Test
    void distrustsAMachineThatIsFarOffUntilItsClockIsSet() {
        ClockWatch watch = watch(ClockSource.DATABASE, false);
        watch.follow(Instant.now().plus(Duration.ofMinutes(6)));
        assertThat(watch.isTrustworthy()).isFalse();
        watch.follow(Instant.now());
        assertThat(watch.isTrustworthy()).isTrue();
        assertThat(clock.offset().abs()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void leavesTheClockAloneForAWayThatTookASecond() {
        ClockWatch watch = watch(ClockSource.DATABASE, false);
        Duration before = clock.offset();
        watch.follow(clock.instant().plusMillis(300));
        assertThat(clock.offset()).isEqualTo(before);
    }

    @Test
    void followsTheDatabaseOnlyWhenNobodyElseTurnsTheClock() {
        Instant turned = Instant.parse("2026-01-05T08:00:00Z");
        clock.turnTo(turned);
        watch(ClockSource.MACHINE, false).look();
        watch(ClockSource.DATABASE, true).look();
        assertThat(clock.instant()).isCloseTo(turned, within(5, ChronoUnit.SECONDS));
        watch(ClockSource.DATABASE, false).look();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void isAheadOnlyForARehearsal() {
        Duration ahead = Duration.ofDays(15);
        ClockWatch watch = watch(ClockSource.MACHINE, false, ahead);
        watch.look();
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(ahead), within(5, ChronoUnit.SECONDS));
        assertThat(watch.isTrustworthy()).isTrue();
        clock.reset();
        watch(ClockSource.DATABASE, false, ahead);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    private ClockWatch watch(ClockSource source, boolean demo) {
        return watch(source, demo, Duration.ZERO);
    }

    private ClockWatch watch(ClockSource source, boolean demo, Duration ahead) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:clock;MODE=PostgreSQL");
        return new ClockWatch(
                clock,
                JdbcClient.create(database),
                new InstallationProperties(null, Path.of("unused"), demo, source, ahead, null));
    }
}
