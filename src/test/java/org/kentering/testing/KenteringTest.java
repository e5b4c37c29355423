package org.kentering.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kentering.Application;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * A test against the whole application on H2 in memory, in the one context that all of a process share; two processes
 * divide the tests, each with keys of its own. Before each test the database is empty, the clock stands at
 * {@link World#NOW} and nobody is signed in. Nothing is done by the machine's own clock: work of the background is
 * called by the test that is about it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:kentering;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "kentering.key-file=target/test-keys/${kentering.process:process-1}/installation.key",
            "kentering.ballot.key-file=target/test-keys/${kentering.process:process-1}/ballot/ballot.key",
            "kentering.clock=machine",
            "kentering.public-url=https://kentering.example"
        })
@MockitoBean(types = TaskScheduler.class)
@Import({World.class, Screens.class, GivenRoles.class})
@ExtendWith(FreshWorld.class)
public @interface KenteringTest {}
