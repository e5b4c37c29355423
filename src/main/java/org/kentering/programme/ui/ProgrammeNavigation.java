package org.kentering.programme.ui;

import java.util.Optional;
import org.kentering.decision.DecisionService;
import org.kentering.design.NavigationContext;
import org.kentering.design.NavigationEntry;
import org.kentering.design.NavigationGroup;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of a programme in the side bar. */
@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {

    @Bean
    NavigationEntry overviewEntry() {
        return new ProgrammePart(
                NavigationGroup.PROGRAMME, 10, "programme.overview.title", "", 1, context -> true, context -> 0);
    }

    @Bean
    NavigationEntry phasesEntry(ProgrammeService programmes, DecisionService decisions) {
        return new ProgrammePart(
                NavigationGroup.PROGRAMME,
                20,
                "programme.phases.title",
                "phases",
                5,
                context -> true,
                context -> context.holdsAny(Role.SPONSOR) ? waiting(programmes, decisions, context) : 0);
    }

    private static int waiting(
            ProgrammeService programmes, DecisionService decisions, NavigationContext context) {
        ProgrammeFrame frame = programmes.open(String.valueOf(context.programme()));
        return decisions.countWaiting(frame.id().value());
    }

    @Bean
    NavigationEntry programmesEntry() {
        return new NavigationEntry() {
            @Override
            public NavigationGroup group() {
                return NavigationGroup.INSTALLATION;
            }

            @Override
            public int order() {
                return 40;
            }

            @Override
            public String textKey() {
                return "programme.list.title";
            }

            @Override
            public Optional<String> path(NavigationContext context) {
                return context.holdsAny(Role.ADMIN) ? Optional.of("admin/programmes") : Optional.empty();
            }
        };
    }
}
