package org.kentering.organisation.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People and the organisation in the side bar. */
@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    private record Entry(NavigationGroup group, int order, String textKey, String target, Role... readers)
            implements NavigationEntry {

        @Override
        public Optional<String> path(NavigationContext context) {
            return context.holdsAny(readers) ? Optional.of(target) : Optional.empty();
        }
    }

    @Bean
    NavigationEntry peopleNavigation() {
        return new Entry(
                NavigationGroup.PEOPLE,
                90,
                "organisation.people.title",
                "people",
                Role.ADMIN,
                Role.COORDINATOR,
                Role.CHAMPION,
                Role.LEAD,
                Role.SPONSOR,
                Role.OBSERVER);
    }

    @Bean
    NavigationEntry organisationTreeNavigation() {
        return new Entry(NavigationGroup.INSTALLATION, 15, "organisation.tree.title", "admin/organisation", Role.ADMIN);
    }
}
