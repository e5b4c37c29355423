package org.kentering.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * A test of what several do at the same moment: once among the other tests, many times in the long form, because a race
 * is lost only now and then.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(Rounds.Provider.class)
public @interface Rounds {

    /** Whether this run takes every loop at full length. */
    boolean LONG = "long".equals(System.getProperty("kentering.loops"));

    int ROUNDS = LONG ? 30 : 1;

    /** One invocation for each round. */
    class Provider implements TestTemplateInvocationContextProvider {

        @Override
        public boolean supportsTestTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
            return IntStream.range(0, ROUNDS).mapToObj(round -> new TestTemplateInvocationContext() {
                @Override
                public String getDisplayName(int invocation) {
                    return "round " + invocation;
                }
            });
        }
    }
}
