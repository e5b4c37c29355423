package org.kentering.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kentering.design.NavigationContext;
import org.kentering.kernel.Role;
import org.kentering.settings.SettingsService;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** A demo says that it is one, and from its fifteenth day on that its story has become stale. */
@KenteringTest
class DemoBannerTest {

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    SettingsService settings;

    @Test
    void aDemoOfTwoWeeksIsFreshAndAnOlderOneSaysSo() {
        screens.open(world.account("Ada Admin", Role.ADMIN), "");
        assertThat(banner(Duration.ZERO)).isEqualTo("Demo: all people and answers here are invented.");
        assertThat(banner(Duration.ofDays(14))).isEqualTo("Demo: all people and answers here are invented.");
        assertThat(banner(Duration.ofDays(15))).contains("The story ended 15 days ago", "script/demo --fresh");
    }

    private String banner(Duration age) {
        Instant then = settings.installation().firstStart().plus(age);
        return new DemoBanner(settings, Clock.fixed(then, ZoneOffset.UTC))
                .component(new NavigationContext(null, Set.of()))
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }
}
