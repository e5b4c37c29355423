package org.kentering.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every route that a role of the sample company finds in its side bar, on a desk and on a phone: it opens, it keeps
 * nobody out, it complains about nothing, it fits the screen. The pictures are there to be looked at.
 */
class RoutesBrowserTest {

    private static final Pattern SIGN_IN = Pattern.compile("(?m)^  (\\S[^\\n]{0,40}?)\\s{2,}(\\S+@\\S+)$");
    private static final Pattern PASSWORD = Pattern.compile("The password is the same for all of them: (.+)");

    @RegisterExtension
    static final PackagedApplication APPLICATION = PackagedApplication.sampleCompany();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void everyRouteOfEveryRoleIsOpenToEverybodyWhoMaySeeIt(int width) {
        List<String> faults = new ArrayList<>();
        people().forEach((label, address) -> {
            Page page = CHROMIUM.visitor(width, "en-GB");
            signIn(page, address);
            for (String path : paths(page)) {
                faults.addAll(look(page, label, path, width));
            }
            page.context().close();
        });
        faults.addAll(CHROMIUM.complaints());
        assertThat(faults).isEmpty();
    }

    private static List<String> look(Page page, String label, String path, int width) {
        page.navigate(APPLICATION.at("/" + path));
        page.locator("main h1, main h2").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Chromium.keepPicture(page, (label + "-" + (path.isEmpty() ? "home" : path) + "-" + width).replaceAll("[^A-Za-z0-9]+", "-"));
        List<String> faults = new ArrayList<>(Chromium.barriers(page));
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
            faults.add(label + " " + path + " is wider than " + width);
        }
        if (page.locator("main").innerText().contains("There is nothing here")) {
            faults.add(label + " finds nothing at " + path);
        }
        if (Pattern.compile("![a-z]+\\.[A-Za-z.]+!").matcher(page.locator("body").innerText()).find()) {
            faults.add(label + " reads the key of a text at " + path);
        }
        return faults;
    }

    static void signIn(Page page, String address) {
        page.navigate(APPLICATION.at("/login"));
        page.locator("input[name=username]").fill(address);
        page.locator("input[name=password]").fill(password());
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.locator("vaadin-app-layout").waitFor();
        page.locator("main h1, main h2").first().waitFor();
    }

    /** What the side bar leads to, and the pages that stand in no side bar. */
    private static Set<String> paths(Page page) {
        Set<String> paths = new LinkedHashSet<>(List.of("", "me"));
        Locator items = page.locator("vaadin-side-nav-item");
        for (int i = 0; i < items.count(); i++) {
            paths.add(String.valueOf(items.nth(i).evaluate("item => item.path || ''")));
        }
        return paths;
    }

    private static Map<String, String> people() {
        Map<String, String> people = new TreeMap<>();
        Matcher line = SIGN_IN.matcher(APPLICATION.console());
        while (line.find()) {
            people.put(line.group(1), line.group(2));
        }
        assertThat(people).as("sign-ins in the console").hasSizeGreaterThanOrEqualTo(8);
        return people;
    }

    private static String password() {
        Matcher line = PASSWORD.matcher(APPLICATION.console());
        assertThat(line.find()).as("the password in the console").isTrue();
        return line.group(1).strip();
    }
}
