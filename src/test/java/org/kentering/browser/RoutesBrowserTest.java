package org.kentering.browser;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.router.Route;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kentering.testing.Rounds;
import org.kentering.testing.Screens;

/**
 * Every role of the sample company follows every link that it is shown, on a desk and on a phone: each page opens,
 * keeps nobody out, complains about nothing and fits the screen, and together they are all the pages there are. In the
 * short form only the first role that finds a page loads it by its address, looks at it on a phone too and keeps
 * pictures, which are there to be looked at, and barriers are looked for on the desk only; the others get there by a
 * click.
 */
@Execution(ExecutionMode.CONCURRENT)
class RoutesBrowserTest {

    private static final int DESK = 1440;
    private static final int PHONE = 390;

    private static final Pattern SIGN_IN = Pattern.compile("(?m)^  (\\S[^\\n]{0,40}?)\\s{2,}(\\S+@\\S+)$");
    private static final Pattern PASSWORD = Pattern.compile("The password is the same for all of them: (.+)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern KEY_OF_A_TEXT = Pattern.compile("![a-z]+\\.[A-Za-z.]+!");

    /** Pages for people who have no account yet, or cannot enter it; the sign-in and the set-up are walked elsewhere. */
    private static final Set<String> WITHOUT_ACCOUNT = Set.of("login", "setup", "welcome/:code", "reset/:code");

    /** What only a wave in planning or under review has; the sample company has none, WholeStoryBrowserTest does. */
    private static final Set<String> OF_ANOTHER_DAY = Set.of("p/:p/pulse/:wave/plan", "p/:p/pulse/:wave/review");

    /** Waves that wait for approval, that are open and that are released are three pages at the same address. */
    private static final Map<String, Integer> SEVERAL_OF_A_KIND = Map.of("p/north/pulse/id", 3);

    @RegisterExtension
    static final PackagedApplication APPLICATION = PackagedApplication.sampleCompany();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    @Test
    void everyPageIsOpenToEverybodyWhoMaySeeIt() {
        people().forEach(this::walk);

        faults.addAll(CHROMIUM.complaints());
        assertThat(faults).isEmpty();
        Set<String> unseen = routes();
        unseen.removeIf(route -> seen.stream().anyMatch(pattern(route).asMatchPredicate()));
        assertThat(unseen).as("routes that nobody finds a way to").isEmpty();
    }

    private void walk(String role, String address) {
        Page page = CHROMIUM.visitor(DESK, "en-GB");
        signIn(page, address);
        Deque<String> ahead = new ArrayDeque<>(List.of("", "me"));
        Map<String, Integer> known = new HashMap<>();
        Set<String> queued = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            // the home is another page for each role
            boolean firstSight = seen.add(page(path)) || path.isEmpty();
            page.setViewportSize(DESK, 900);
            if (firstSight || Rounds.LONG) {
                page.navigate(APPLICATION.at("/" + path));
            } else {
                follow(page, path);
            }
            for (String next : links(page)) {
                if (queued.add(next) && known.merge(kind(next), 1, Integer::sum) <= ofAKind(next)) {
                    ahead.add(next);
                }
            }
            look(page, role, path, DESK, firstSight);
            if (firstSight || Rounds.LONG) {
                page.setViewportSize(PHONE, 844);
                look(page, role, path, PHONE, firstSight);
            }
        }
        page.context().close();
    }

    /** Goes there as a click on a link does, without loading the application anew. */
    private static void follow(Page page, String path) {
        page.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> page.evaluate("""
                path => {
                    const link = document.createElement('a');
                    link.href = path;
                    document.body.append(link);
                    link.click();
                    link.remove();
                }
                """, "/" + path));
        page.waitForURL(APPLICATION.at("/" + path));
    }

    private static void keepPicture(Page page, String role, String path, int width) {
        String name = role + "-" + (path.isEmpty() ? "home" : page(path)) + "-" + width;
        Chromium.keepPicture(page, name.replaceAll("[^A-Za-z0-9]+", "-"));
    }

    /** What is one page: most things of a kind look alike. */
    private static String page(String path) {
        return ofAKind(path) > 1 ? path : kind(path);
    }

    private static int ofAKind(String path) {
        return SEVERAL_OF_A_KIND.getOrDefault(kind(path), 1);
    }

    private void look(Page page, String role, String path, int width, boolean firstSight) {
        settle(page);
        if (firstSight || Rounds.LONG) {
            keepPicture(page, role, path, width);
        }
        if (firstSight && (width == DESK || Rounds.LONG)) {
            faults.addAll(Chromium.barriers(page));
        }
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
            faults.add(role + ": " + path + " is wider than " + width);
        }
        if (page.locator("main").innerText().contains("There is nothing here")) {
            faults.add(role + ": nothing at " + path);
        }
        if (KEY_OF_A_TEXT.matcher(page.locator("body").innerText()).find()) {
            faults.add(role + ": the key of a text at " + path);
        }
    }

    /** Waits until the page stands and the server has answered everything that it was asked. */
    private static void settle(Page page) {
        page.locator("main h1, main h2").first().waitFor();
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** The pages of this application that a page leads to; not what it offers to download. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        settle(page);
        List<String> addresses = (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]:not([download]):not([router-ignore]), vaadin-side-nav-item')]
                        .map(link => new URL(link.href ?? link.path, document.baseURI).href)
                """);
        return addresses.stream()
                .filter(address -> address.startsWith(APPLICATION.at("/")))
                .map(address -> URI.create(address).getPath().substring(1))
                .filter(path -> !path.startsWith("VAADIN/") && !path.startsWith("s/") && !path.equals("logout"))
                .toList();
    }

    /** A path without what differs from thing to thing; of ten steps one is enough to see. */
    private static String kind(String path) {
        return ID.matcher(path).replaceAll("id").replaceAll("/(plan|phases)/[^/]+$", "/$1/one");
    }

    private static Set<String> routes() {
        return Screens.addresses().stream()
                .map(Route::value)
                .filter(route -> !WITHOUT_ACCOUNT.contains(route) && !OF_ANOTHER_DAY.contains(route))
                .collect(toCollection(TreeSet::new));
    }

    /** What paths of a route look like; where its last part may be missing, without it. */
    private static Pattern pattern(String route) {
        return Pattern.compile(route.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+"));
    }

    private static void signIn(Page page, String address) {
        page.navigate(APPLICATION.at("/login"));
        page.locator("input[name=username]").fill(address);
        page.locator("input[name=password]").fill(password());
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.locator("vaadin-app-layout").waitFor();
    }

    /** Who may sign in, by role, as the console says it. */
    private static Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
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
