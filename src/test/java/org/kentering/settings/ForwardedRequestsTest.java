package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ForwardedRequestsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            203.0.113.9                        | 203.0.113.9
            198.51.100.1, 203.0.113.9          | 203.0.113.9
            198.51.100.1, 203.0.113.9, 10.0.0.7| 203.0.113.9
            2001:db8::1                        | 2001:db8::1
            10.0.0.8                           | 10.0.0.8
            admin logged in                    | 10.0.0.5
            203.0.113.9, evil.example          | 10.0.0.5
            """)
    void findsTheSenderBehindTheProxy(String header, String sender) throws Exception {
        request.setRemoteAddr("10.0.0.5");
        request.addHeader("X-Forwarded-For", header);
        assertThat(filtered("10.0.0.0/24").getRemoteAddr()).isEqualTo(sender);
    }

    @Test
    void seesThatTheSendersConnectionIsEncrypted() throws Exception {
        request.setRemoteAddr("10.0.0.5");
        request.addHeader("X-Forwarded-Proto", "https");
        assertThat(filtered("10.0.0.0/24").isSecure()).isTrue();
        assertThat(filtered("10.0.0.0/24").getScheme()).isEqualTo("https");
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/24,192.0.2.1", ",127.0.0.1", ",10.0.0.5"})
    void believesNobodyElse(String network, String from) throws Exception {
        request.setRemoteAddr(from);
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "evil.example");
        assertThat(filtered(network).getRemoteAddr()).isEqualTo(from);
        assertThat(filtered(network).isSecure()).isFalse();
    }

    @Test
    void neverBelievesAnotherHost() throws Exception {
        request.setRemoteAddr("10.0.0.5");
        request.setServerName("tide.example.org");
        request.addHeader("X-Forwarded-Host", "evil.example");
        assertThat(filtered("10.0.0.5").getServerName()).isEqualTo("tide.example.org");
    }

    private ServletRequest filtered(String network) throws ServletException, IOException {
        MockFilterChain chain = new MockFilterChain();
        new ForwardedRequests(
                        new InstallationProperties(
                                null, Path.of("unused"), false, ClockSource.MACHINE, Duration.ZERO, network))
                .doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest();
    }
}
