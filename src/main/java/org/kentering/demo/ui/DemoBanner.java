package org.kentering.demo.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.Notice;
import org.kentering.design.PageHeader;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.settings.SettingsService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says above every page that these are no real data, and when the story has become stale. */
@org.springframework.stereotype.Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoBanner implements PageHeader {

    /** From then on "next week" in the story is long ago. */
    private static final Duration FRESH = Duration.ofDays(14);

    private final SettingsService settings;
    private final Clock clock;

    DemoBanner(SettingsService settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.ABOVE_PAGE;
    }

    @Override
    public Optional<Component> component(NavigationContext context) {
        Duration age = Duration.between(settings.installation().firstStart(), clock.instant());
        return Optional.of(
                age.compareTo(FRESH) > 0
                        ? new Notice(Words.text("demo.banner.old", age.toDays()), Tone.WATCH)
                        : new Notice(Words.text("demo.banner.text"), Tone.INFO));
    }
}
