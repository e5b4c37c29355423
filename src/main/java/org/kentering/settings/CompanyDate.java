package org.kentering.settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is where the company is. */
@Component
public class CompanyDate {

    private final SettingsService settings;
    private final Clock clock;

    CompanyDate(SettingsService settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** The day on which that moment falls. */
    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** The day itself if the company works on it, else the first working day after it: for dates that are proposed. */
    public LocalDate workingDayFrom(LocalDate day) {
        return settings.workingDays().onOrAfter(day);
    }

    private ZoneId zone() {
        return settings.publicFace().timeZone();
    }
}
