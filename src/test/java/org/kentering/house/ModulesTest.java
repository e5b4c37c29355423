package org.kentering.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kentering.Application;
import org.springframework.modulith.core.ApplicationModules;

/** Rule 1 and 3: a feature is a package, and arrows point down. */
class ModulesTest {

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
}
