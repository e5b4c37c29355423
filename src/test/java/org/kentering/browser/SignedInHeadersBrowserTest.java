package org.kentering.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a browser gets for somebody who is signed in: pages, data of screens, files; and nothing after signing out. */
class SignedInHeadersBrowserTest {

    private static final Pattern COORDINATOR = Pattern.compile("(?m)^  \\S[^\\n]*coordinator[^\\n]*?\\s{2,}(\\S+@\\S+)$");
    private static final Pattern PASSWORD = Pattern.compile("The password is the same for all of them: (.+)");

    @RegisterExtension
    static final PackagedApplication APPLICATION = PackagedApplication.sampleCompany();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void pagesDataAndFilesCarryAllHeadersAndAreNotKept() {
        Page page = CHROMIUM.visitor(1440, "en-GB");
        List<Response> answers = new CopyOnWriteArrayList<>();
        signIn(page);
        page.onResponse(answers::add);
        page.navigate(APPLICATION.at("/p/north/stakeholders"));
        file(page, link(page, "a.k-export"), "text/csv");
        page.navigate(APPLICATION.at("/p/north/training?show=sessions"));
        page.locator("vaadin-grid a[href*='training/']").first().click();
        file(page, link(page, "a[download]:not(.k-export)"), "text/calendar");

        assertThat(answers.stream().filter(answer -> answer.request().isNavigationRequest())).hasSize(2);
        assertThat(answers.stream().filter(SignedInHeadersBrowserTest::isData)).isNotEmpty();
        answers.forEach(answer -> protects(answer.url(), answer.status(), answer.headers(), isStatic(answer.url())));
        page.context().close();
    }

    @Test
    void afterSigningOutBackShowsNothing() {
        Page page = CHROMIUM.visitor(1440, "en-GB");
        signIn(page);
        page.navigate(APPLICATION.at("/p/north/stakeholders"));
        String list = link(page, "a.k-export");
        page.locator(".k-account vaadin-menu-bar-button").first().click();
        page.getByText("Sign out").click();
        page.locator("vaadin-login-form").waitFor();

        page.goBack();
        page.locator("vaadin-login-form").waitFor();
        assertThat(page.locator("body").innerText()).doesNotContain("Stakeholders");
        APIResponse replayed = page.request().get(list, RequestOptions.create().setMaxRedirects(0));
        assertThat(replayed.status()).isNotEqualTo(200);
        page.context().close();
    }

    private static void file(Page page, String address, String type) {
        APIResponse file = page.request().get(address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-type")).startsWith(type);
        assertThat(file.headers().get("content-disposition")).startsWith("attachment");
        protects(address, file.status(), file.headers(), false);
    }

    private static void protects(String url, int status, Map<String, String> headers, boolean isStatic) {
        String what = status + " " + url + " " + headers;
        assertThat(headers.get("x-content-type-options")).as(what).isEqualTo("nosniff");
        assertThat(headers.get("referrer-policy")).as(what).isEqualTo("same-origin");
        assertThat(headers.get("cross-origin-opener-policy")).as(what).isEqualTo("same-origin");
        assertThat(headers.get("cross-origin-resource-policy")).as(what).isEqualTo("same-origin");
        assertThat(headers.get("permissions-policy")).as(what).contains("camera=()");
        assertThat(headers.get("content-security-policy")).as(what).contains("frame-ancestors 'none'");
        if (!isStatic) {
            assertThat(headers.getOrDefault("cache-control", "")).as(what).contains("no-store");
        }
    }

    /** An answered request of a screen for data. */
    private static boolean isData(Response answer) {
        return answer.url().contains("v-r=uidl") && answer.request().method().equals("POST") && answer.status() == 200;
    }

    private static boolean isStatic(String url) {
        return url.contains("/VAADIN/build/")
                || url.contains("/VAADIN/static/")
                || url.contains("/brand/")
                || url.contains(".css?v-c=");
    }

    private static String link(Page page, String selector) {
        page.locator(selector).first().waitFor();
        return (String) page.locator(selector).first().evaluate("link => link.href");
    }

    private static void signIn(Page page) {
        page.navigate(APPLICATION.at("/login"));
        page.locator("input[name=username]").fill(find(COORDINATOR));
        page.locator("input[name=password]").fill(find(PASSWORD));
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.locator("vaadin-app-layout").waitFor();
    }

    private static String find(Pattern pattern) {
        Matcher line = pattern.matcher(APPLICATION.console());
        assertThat(line.find()).as("%s in %s", pattern, APPLICATION.console()).isTrue();
        return line.group(1).strip();
    }
}
