package org.kentering.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kentering.Application;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** On the wire, as a proxy with TLS hands requests on: the session's cookie, and headers of what goes wrong. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:proxied;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "kentering.key-file=target/test-keys/${kentering.process:process-1}/installation.key",
            "kentering.ballot.key-file=target/test-keys/${kentering.process:process-1}/ballot/ballot.key",
            "kentering.clock=machine",
            "kentering.behind-proxy=127.0.0.1",
            "kentering.public-url=https://kentering.example"
        })
@Import({World.class, BehindAProxyTest.Failing.class})
class BehindAProxyTest {

    private static final String RIGHT = "kettle orbit maple seven";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** What no code of ours does: it fails unforeseen. */
    @TestConfiguration
    @RestController
    static class Failing {

        @GetMapping("/failing")
        String fail() {
            throw new IllegalStateException("canary");
        }
    }

    @Autowired
    World world;

    @Autowired
    PasswordEncoder passwords;

    @LocalServerPort
    int port;

    @BeforeEach
    void someAccount() {
        world.begin();
        AccountId eva = world.account("Eva");
        world.jdbc().sql("update account set password_hash = ? where id = ?")
                .params(passwords.encode(RIGHT), eva.value()).update();
    }

    @Test
    void theCookieIsKeptToEncryptedConnectionsAndToThisHost() throws Exception {
        HttpResponse<String> response = send(get("/me"));
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-SESSION=").contains("; Secure").contains("; HttpOnly").contains("; Path=/")
                .contains("SameSite=Lax").doesNotContain("Domain");
        assertThat(response.headers().firstValue("Location").orElseThrow()).doesNotContain("jsessionid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/nothing-here", "/styles.css", "/s/unknown", "/error"})
    void browsersLearnToComeEncryptedOnly(String path) throws Exception {
        assertThat(send(get(path)).headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000; includeSubDomains");
        HttpRequest open = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        assertThat(send(open).headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void signingInOpensAnotherSessionAndTheOldIdOpensNothing() throws Exception {
        String before = cookie(send(get("/p/north/plan")));
        HttpResponse<String> signedIn = signIn(before);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).contains("/p/north/plan");
        String after = cookie(signedIn);
        assertThat(after).isNotEqualTo(before);
        assertThat(send(get("/failing").header("Cookie", after)).statusCode()).as("signed in").isEqualTo(500);
        assertThat(send(get("/failing").header("Cookie", before)).statusCode()).as("not signed in").isEqualTo(302);
        assertThat(send(get("/failing;jsessionid=" + after.substring(after.indexOf('=') + 1))).statusCode())
                .as("an id in the address").isIn(302, 400, 404);
    }

    @Test
    void whatFailsCarriesAllHeadersAndSaysNothing() throws Exception {
        String session = cookie(signIn(""));
        HttpResponse<String> response = send(get("/failing").header("Cookie", session));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("canary").doesNotContain("Exception").doesNotContain("kentering.");
        protects(response, "same-origin");
    }

    @Test
    void whatIsTooLargeCarriesAllHeaders() throws Exception {
        HttpResponse<String> response = send(request("/s/unknown")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=" + "b".repeat(70_000))));
        assertThat(response.statusCode()).isEqualTo(413);
        protects(response, "no-referrer");
    }

    @Test
    void whatIsTooOftenCarriesAllHeadersAndStopsThatSenderAlone() throws Exception {
        HttpResponse<String> response = send(get("/s/unknown0"));
        for (int i = 1; i < 200 && response.statusCode() != 429; i++) {
            response = send(request("/s/unknown" + i).header("X-Forwarded-For", "203.0.113.9").GET());
        }
        assertThat(response.statusCode()).isEqualTo(429);
        protects(response, "no-referrer");
        assertThat(send(request("/s/unknown").header("X-Forwarded-For", "203.0.113.10").GET()).statusCode())
                .isNotEqualTo(429);
    }

    private static void protects(HttpResponse<String> response, String referrer) {
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains(referrer);
        assertThat(response.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(response.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'").contains("frame-ancestors 'none'");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(response.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    private HttpResponse<String> signIn(String cookie) throws Exception {
        String form = "username=eva%40example.org&password=" + URLEncoder.encode(RIGHT, StandardCharsets.UTF_8);
        return send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder get(String path) {
        return request(path).header("Accept", "text/html").GET();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("X-Forwarded-Proto", "https");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return send(request.build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> response) {
        List<String> cookies = response.headers().allValues("Set-Cookie");
        return cookies.stream().map(one -> one.substring(0, one.indexOf(';'))).findFirst().orElseThrow();
    }
}
