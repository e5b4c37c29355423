package org.kentering.ballot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.Token;
import org.kentering.kernel.CompanyLanguage;
import org.kentering.kernel.Texts;
import org.kentering.kernel.web.RequestLimits;
import org.kentering.kernel.web.Wordings;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class RequestLimitsTest {

    private final Notices notices = new Notices(
            new Wordings(new Texts(), new StaticListableBeanFactory().getBeanProvider(CompanyLanguage.class)),
            new ReadyPages(templates()),
            templates());

    @Test
    void the_201st_request_at_a_time_is_asked_to_come_back() throws Exception {
        RequestLimits limits = new RequestLimits(notices::write);
        CountDownLatch inside = new CountDownLatch(200);
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> waiting = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                waiting.add(threads.submit(() -> {
                    MockHttpServletResponse response = new MockHttpServletResponse();
                    limits.doFilter(get(), response, (request, answer) -> {
                        inside.countDown();
                        await(done);
                    });
                    return response.getStatus();
                }));
            }
            inside.await();
            MockHttpServletResponse refused = new MockHttpServletResponse();
            limits.doFilter(get(), refused, (request, answer) -> {
                throw new AssertionError("let in");
            });
            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(refused.getHeader("Retry-After")).isEqualTo("30");
            assertThat(refused.getContentType()).isEqualTo("text/html;charset=UTF-8");
            assertThat(refused.getContentAsString())
                    .contains("<html lang=\"en\">", "Please try again in a moment", "Nothing was lost")
                    .doesNotContain("data-saved");

            MockHttpServletRequest german = new MockHttpServletRequest("POST", "/s/x");
            german.setQueryString("lang=de");
            MockHttpServletResponse answer = new MockHttpServletResponse();
            limits.doFilter(german, answer, (request, response) -> {
                throw new AssertionError("let in");
            });
            assertThat(answer.getContentAsString()).contains("<html lang=\"de\">");

            done.countDown();
            for (Future<Integer> one : waiting) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
        MockHttpServletResponse later = new MockHttpServletResponse();
        limits.doFilter(get(), later, (request, answer) -> later.setStatus(204));
        assertThat(later.getStatus()).isEqualTo(204);
    }

    @Test
    void a_body_that_no_form_makes_is_refused_with_a_page() throws Exception {
        MockHttpServletRequest huge = new MockHttpServletRequest("POST", "/s/x");
        huge.setQueryString("lang=nl");
        huge.setContent(new byte[64 * 1024 + 1]);
        MockHttpServletResponse refused = new MockHttpServletResponse();
        new RequestLimits(notices::write).doFilter(huge, refused, (request, answer) -> {
            throw new AssertionError("let in");
        });
        assertThat(refused.getStatus()).isEqualTo(413);
        assertThat(refused.getContentAsString()).contains("<html lang=\"nl\">", "Er is niets bewaard");
    }

    @Test
    void guessing_costs_an_address_and_knowing_does_not() {
        Attempts attempts = new Attempts();
        for (int i = 0; i < 100; i++) {
            assertThat(attempts.mayGuess("192.0.2.1")).isTrue();
        }
        assertThat(attempts.mayGuess("192.0.2.1")).isFalse();
        assertThat(attempts.mayGuess("192.0.2.2")).isTrue();
    }

    @Test
    void nothing_of_a_visitor_stays_in_memory() throws InterruptedException {
        Attempts attempts = new Attempts(Duration.ofMillis(100));
        WeakReference<Token> visitor = new WeakReference<>(visits(attempts));

        Instant patience = Instant.now().plusSeconds(30);
        while (visitor.get() != null && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
            System.gc();
        }
        assertThat(visitor.get()).isNull();
    }

    private static Token visits(Attempts attempts) {
        Token token = new Token("a-code-that-nobody-else-holds");
        assertThat(attempts.mayUse(token)).isTrue();
        return token;
    }

    private static ITemplateEngine templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }

    private static MockHttpServletRequest get() {
        return new MockHttpServletRequest("GET", "/s/x");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
