package org.kentering.plan.ui;

import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plan and activities in the side bar. */
@Configuration(proxyBeanMethods = false)
class PlanNavigation {

    @Bean
    NavigationEntry planEntry() {
        return new PlanPart(30, "plan.plan.title", "plan", 0);
    }

    @Bean
    NavigationEntry activitiesEntry() {
        return new PlanPart(40, "plan.activities.title", "activities", 6);
    }

    private record PlanPart(int order, String textKey, String tail, int phone) implements NavigationEntry {

        @Override
        public NavigationGroup group() {
            return NavigationGroup.PROGRAMME;
        }

        @Override
        public Optional<String> path(NavigationContext context) {
            return context.programme() == null ? Optional.empty() : Optional.of(context.path(tail));
        }

        @Override
        public int onPhone(NavigationContext context) {
            return phone;
        }
    }
}
