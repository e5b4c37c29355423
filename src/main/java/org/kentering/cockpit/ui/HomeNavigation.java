package org.kentering.cockpit.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The home and the dashboard in the side bar. */
@Configuration
class HomeNavigation {

    private record Entry(int order, String textKey, String tail, int onPhone, Role... onlyFor) implements NavigationEntry {

        @Override
        public NavigationGroup group() {
            return NavigationGroup.THIS_WEEK;
        }

        @Override
        public Optional<String> path(NavigationContext context) {
            if (context.programme() == null || (onlyFor.length > 0 && !context.holdsAny(onlyFor))) {
                return Optional.empty();
            }
            return Optional.of(tail.isEmpty() ? "" : context.path(tail));
        }

        @Override
        public int onPhone(NavigationContext context) {
            return onPhone;
        }
    }

    @Bean
    NavigationEntry home() {
        return new Entry(10, "cockpit.navigation.home", "", 90);
    }

    @Bean
    NavigationEntry dashboard() {
        return new Entry(20, "cockpit.navigation.dashboard", "dashboard", 0, Role.SPONSOR, Role.COORDINATOR);
    }
}
