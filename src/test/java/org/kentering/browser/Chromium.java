package org.kentering.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own Chromium. It notes what no page may do: complain on the console, or ask another host. */
public final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** The page scrolls inside the frame, where a picture of the whole page does not reach. */
    private static final String HEIGHT = """
            document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part~=content]')?.scrollHeight ?? 0
            """;

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create();
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setArgs(ARGUMENTS));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        playwright.close();
    }

    /** A new visitor with a window of this width, who speaks this language. */
    public Page visitor(int width, String language) {
        BrowserContext visitor = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale(language));
        Page page = visitor.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " said: " + message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " failed: " + error));
        page.onRequest(request -> {
            String host = URI.create(request.url()).getHost();
            if (host != null && !host.equals("localhost")) {
                complaints.add(page.url() + " asked another host: " + request.url());
            }
        });
        return page;
    }

    /** What pages did since the last call that no page may do. */
    public List<String> complaints() {
        List<String> found = List.copyOf(complaints);
        complaints.clear();
        return found;
    }

    /** What axe finds on the page that keeps somebody from using it. */
    public static List<String> barriers(Page page) {
        return violations(page).stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> page.url() + " " + said(rule))
                .toList();
    }

    /**
     * All that axe finds wrong on the page. Pages have no frames, so that it need not gather what it finds in a page of
     * its own; nor does anybody read what is right. Together that is most of its time.
     */
    public static List<Rule> violations(Page page) {
        if (page.frames().size() > 1) {
            throw new AssertionError("frames are not looked into: " + page.url());
        }
        AxeRunOptions wrong = new AxeRunOptions();
        wrong.setResultTypes(List.of(ResultType.Violations.getKey()));
        return new AxeBuilder(page).setLegacyMode(true).options(wrong).analyze().getViolations();
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    public static void keepPicture(Page page, String name) {
        ViewportSize window = page.viewportSize();
        page.setViewportSize(window.width, Math.max(window.height, ((Number) page.evaluate(HEIGHT)).intValue()));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("kentering.screenshots"), name + ".png")));
        page.setViewportSize(window.width, window.height);
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    }

    private static Path executable() {
        return Stream.of("chromium", "chromium-browser")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(part -> Path.of(part, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No chromium on the PATH; .ci/run installs Debian's"));
    }
}
