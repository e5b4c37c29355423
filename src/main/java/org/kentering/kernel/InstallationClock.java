package org.kentering.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * The one clock of the installation, in UTC. In production it follows the database; the sample company and the tests
 * turn it.
 */
@Component
public class InstallationClock extends Clock {

    private static final InstantSource MACHINE = InstantSource.system();

    private volatile Duration offset = Duration.ZERO;

    /** From now on it is that moment, and time goes on from there. */
    public void turnTo(Instant moment) {
        offset = Duration.between(MACHINE.instant(), moment);
    }

    /** From now on it is the machine's own time again. */
    public void reset() {
        offset = Duration.ZERO;
    }

    /** How far this clock is ahead of the machine's. */
    public Duration offset() {
        return offset;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId other) {
        InstallationClock source = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return other;
            }

            @Override
            public Clock withZone(ZoneId another) {
                return source.withZone(another);
            }

            @Override
            public Instant instant() {
                return source.instant();
            }
        };
    }

    @Override
    public Instant instant() {
        return MACHINE.instant().plus(offset);
    }
}
