package org.kentering.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kentering.testing.KenteringTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.provisioning.UserDetailsManager;

/** R24: the framework would make a user with a generated password, and print it, if we left it a place. */
@KenteringTest
class NoDefaultAccountTest {

    @Autowired
    ApplicationContext context;

    @Test
    void nobodyIsMadeByTheFramework() {
        assertThat(context.getBeanNamesForType(UserDetailsManager.class)).isEmpty();
    }
}
