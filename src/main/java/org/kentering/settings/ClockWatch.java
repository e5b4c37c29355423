package org.kentering.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.kentering.kernel.InstallationClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the installation's clock on the database's time, so that all nodes agree on what is due. A machine that is
 * far off is a machine that nobody looks after: then nothing that cannot be undone, such as closing a wave, is done.
 */
@Component
public class ClockWatch {

    /** Below this the difference is only the way to the database and back. */
    private static final Duration NOISE = Duration.ofSeconds(1);

    private static final Duration FAR_OFF = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    private final InstallationClock clock;
    private final JdbcClient database;
    private final boolean follows;
    private volatile boolean farOff;

    ClockWatch(InstallationClock clock, JdbcClient database, InstallationProperties properties) {
        this.clock = clock;
        this.database = database;
        this.follows = properties.followsDatabase();
        setAhead(properties.clockAhead());
        look();
    }

    private void setAhead(Duration ahead) {
        if (!follows && !ahead.isZero()) {
            clock.turnTo(clock.instant().plus(ahead));
            LOG.warn(
                    "This is a rehearsal: the clock is {} d {} h {} min ahead, it is {} here. Do no real work like this.",
                    ahead.toDays(),
                    ahead.toHoursPart(),
                    ahead.toMinutesPart(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /** Whether this machine's time is near enough the database's to do what cannot be undone. */
    public boolean isTrustworthy() {
        return !farOff;
    }

    @Scheduled(fixedRate = 60_000, initialDelay = 60_000)
    void look() {
        if (follows) {
            follow(database.sql("select current_timestamp")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant());
        }
    }

    /** Takes over the database's time and judges how far this machine is off. */
    void follow(Instant databaseTime) {
        Duration off = Duration.between(clock.instant().minus(clock.offset()), databaseTime);
        if (off.minus(clock.offset()).abs().compareTo(NOISE) > 0) {
            clock.turnTo(databaseTime);
        }
        boolean now = off.abs().compareTo(FAR_OFF) > 0;
        if (now && !farOff) {
            LOG.warn(
                    "This machine's clock is {} s away from the database's. Set the clock; until then no wave is closed.",
                    off.toSeconds());
        }
        farOff = now;
    }
}
