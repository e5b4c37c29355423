package org.kentering.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.kentering.settings.SettingsService;
import org.springframework.stereotype.Component;

/** The date where the company is. */
@Component
class Today {

    private final Clock clock;
    private final SettingsService settings;

    Today(Clock clock, SettingsService settings) {
        this.clock = clock;
        this.settings = settings;
    }

    LocalDate date() {
        return LocalDate.now(clock.withZone(settings.publicFace().timeZone()));
    }
}
