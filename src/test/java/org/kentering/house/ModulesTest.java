package org.kentering.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kentering.Application;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Rule 1 and 3: a feature is a package, and arrows point down. */
class ModulesTest {

    /** The levels of the house: an arrow points from a higher number to a lower one, never beside. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            entry("kernel", 0),
            entry("settings", 1),
            entry("design", 1),
            entry("catalogue", 1),
            entry("ballot", 1),
            entry("mail", 2),
            entry("exchange", 2),
            entry("identity", 3),
            entry("organisation", 4),
            entry("decision", 4),
            entry("agenda", 4),
            entry("programme", 5),
            entry("plan", 6),
            entry("stakeholder", 7),
            entry("champion", 8),
            entry("training", 8),
            entry("pulse", 8),
            entry("voice", 9),
            entry("cockpit", 10));

    /** They may look at everything, and nobody looks at them. */
    private static final Set<String> BESIDE = Set.of("shell", "journal", "demo");

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void everyModuleSaysWhatItUses() {
        assertThat(modules.stream())
                .allSatisfy(module -> assertThat(module.getBasePackage().getAnnotation(
                                org.springframework.modulith.ApplicationModule.class))
                        .as("package-info of %s lists its allowedDependencies", module.getIdentifier())
                        .isPresent());
    }

    @Test
    void everyModuleHasItsPlace() {
        assertThat(modules.stream().map(ModulesTest::name))
                .as("a new module gets a level here and in the architecture")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(LEVELS.keySet().stream(), BESIDE.stream()).toList());
    }

    @Test
    void arrowsPointDown() {
        modules.stream().forEach(module -> {
            String from = name(module);
            for (String to : allowed(module)) {
                assertThat(BESIDE).as("%s uses %s, which nobody may use", from, to).doesNotContain(to);
                if (!BESIDE.contains(from)) {
                    assertThat(LEVELS.get(to))
                            .as("%s uses %s: needed from further up? A slot or a fact", from, to)
                            .isLessThan(LEVELS.get(from));
                }
            }
        });
    }

    @Test
    void theBallotBoxKnowsTheKernelAlone() {
        assertThat(allowed(modules.getModuleByName("ballot").orElseThrow())).containsExactly("kernel");
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** What a module may use, without the names of the interfaces. */
    private static List<String> allowed(ApplicationModule module) {
        return Arrays.stream(module.getBasePackage()
                        .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                        .orElseThrow()
                        .allowedDependencies())
                .map(one -> one.split("::")[0].strip())
                .distinct()
                .toList();
    }
}
