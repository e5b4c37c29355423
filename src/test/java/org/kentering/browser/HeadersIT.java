package org.kentering.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The security headers on the wire, for each class of response. */
class HeadersIT {

    @RegisterExtension
    static final PackagedApplication APPLICATION = PackagedApplication.sampleCompany();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {
        "/login", "/setup", "/", "/me", "/p/north", "/p/nothing", "/people", "/admin", "/admin/accounts", "/nothing-here",
        "/welcome/x", "/reset/x", "/styles.css", "/aura/aura.css", "/brand/mark.svg", "/error", "/?v-r=heartbeat",
        "/?v-r=uidl", "/VAADIN/build/nothing.js", "/VAADIN/push", "/s/unknown", "/s/ballot.css", "/s/ballot.js", "/logout",
        "/actuator", "/h2-console"
    })
    void everyResponseCarriesThem(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(response.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(response.headers().firstValue("Referrer-Policy"))
                .contains(path.startsWith("/s/") ? "no-referrer" : "same-origin");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'").contains("base-uri").doesNotContain("script-src 'unsafe-inline'");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("springframework");
    }

    @Test
    void aPageOfScreensRunsOnlyScriptsWithItsNonce() throws Exception {
        String first = get("/login").headers().firstValue("Content-Security-Policy").orElseThrow();
        String second = get("/login").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(first).contains("'nonce-").isNotEqualTo(second);
    }

    @Test
    void aPageIsNotKept() throws Exception {
        assertThat(get("/login").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH"})
    void otherMethodsAreRefused(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(APPLICATION.at("/login")))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isIn(403, 405);
    }

    @Test
    void theSessionsCookieIsHiddenFromScripts() throws Exception {
        assertThat(get("/login").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("SESSION=").contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
    }

    @Test
    void whoAnswersASurveyGetsNoSession() throws Exception {
        assertThat(get("/s/unknown").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"fr,nl;nl", "de-AT,en;de", "fr,pl;en"})
    void theSignInSpeaksTheFirstLanguageOfTheBrowserThatWeHaveElseTheCompanys(String preferred, String spoken)
            throws Exception {
        assertThat(get("/login", "Accept-Language", preferred).body()).contains("<html lang=\"" + spoken + "\"");
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(APPLICATION.at(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
