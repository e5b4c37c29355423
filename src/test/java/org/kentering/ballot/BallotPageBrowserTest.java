package org.kentering.ballot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.browser.Chromium;
import org.kentering.kernel.InstallationClock;
import org.kentering.kernel.ProcessIdentity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The respondent's page in a real browser on a phone, with and without script. */
@SpringBootTest(
        classes = BallotContext.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:ballotbrowser;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH",
            "spring.datasource.username=kentering",
            "spring.datasource.password="
        })
class BallotPageBrowserTest {

    private static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private BallotService service;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private InstallationClock clock;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private WaveId wave;
    private String address;
    private BrowserContext context;

    @DynamicPropertySource
    static void keyFile(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("ballot");
        registry.add("kentering.ballot.key-file", () -> folder.resolve("ballot.key").toString());
    }

    @BeforeAll
    static void start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of(
                        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void launched() {
        wave = new WaveId(UUID.randomUUID());
        List<Voter> voters = SampleBallots.voters();
        clock.turnTo(OPENS.minus(1, ChronoUnit.DAYS));
        address = ProcessIdentity.call(() -> {
            service.launch(wave, SampleBallots.plan(OPENS), voters, SampleBallots.APPROVER, Optional.empty());
            return "http://localhost:" + port + "/s/"
                    + service.linkToken(wave, voters.getFirst().subject()).orElseThrow().text();
        });
        clock.turnTo(OPENS.plus(1, ChronoUnit.DAYS));
    }

    @AfterEach
    void close() {
        context.close();
        clock.reset();
    }

    @Test
    void one_question_at_a_time_with_a_draft_until_it_is_sent() {
        Page page = phone(true, ColorScheme.LIGHT);
        page.navigate(address);
        assertThat(page.getByText("1 of 4")).isVisible();
        assertThat(page.getByText("How often?")).isHidden();
        picture(page, "step");

        labelled(page, "Agree").check();
        click(page, "Next");
        assertThat(page.getByText("2 of 4")).isVisible();
        page.keyboard().press("3");
        page.keyboard().press("Enter");
        labelled(page, "Time").check();
        labelled(page, "Rules").check();
        labelled(page, "Use").check();
        assertThat(labelled(page, "Nothing")).isDisabled();

        click(page, "Nederlands");
        assertThat(page.getByText("3 van 4")).isVisible();
        assertThat(labelled(page, "Regels")).isChecked();

        page.navigate(address + "?lang=nl");
        assertThat(page.getByText("3 van 4")).isVisible();
        assertThat(labelled(page, "Tijd")).isChecked();
        click(page, "Verder");
        labelled(page, "Nog iets?").fill("Meer tijd 😀");
        assertThat(page.getByText("11 / 2000")).isVisible();
        assertThat(page.getByText("Deze overslaan")).isHidden();
        picture(page, "text");
        click(page, "Terug");
        click(page, "Deze overslaan");
        click(page, "Mijn antwoorden versturen");

        assertThat(heading(page)).containsText("Dank je");
        picture(page, "saved");
        page.waitForFunction("localStorage.length === 0");
        assertThat(stored()).isEqualTo("{\"A1\":[4],\"U1\":[2]}");
        assertThat(complaints).isEmpty();
        assertThat(requests).allMatch(url -> url.startsWith("http://localhost:" + port + "/s/"));
    }

    @Test
    void what_stands_alone_unticks_the_others_and_is_unticked_by_them() {
        List<Voter> voters = SampleBallots.voters();
        clock.turnTo(OPENS.minus(1, ChronoUnit.DAYS));
        wave = new WaveId(UUID.randomUUID());
        address = ProcessIdentity.call(() -> {
            service.launch(wave, SampleBallots.withHelp(OPENS), voters, SampleBallots.APPROVER, Optional.empty());
            return "http://localhost:" + port + "/s/"
                    + service.linkToken(wave, voters.getFirst().subject()).orElseThrow().text();
        });
        clock.turnTo(OPENS.plus(1, ChronoUnit.DAYS));
        Page page = phone(true, ColorScheme.LIGHT);
        page.navigate(address + "?lang=en");
        click(page, "Next");
        click(page, "Next");
        for (String barrier : List.of("Time", "Rules", "Use")) {
            labelled(page, barrier).check();
        }
        labelled(page, "Nothing").check();
        for (String barrier : List.of("Time", "Rules", "Use")) {
            assertThat(labelled(page, barrier)).not().isChecked();
            assertThat(labelled(page, barrier)).isEnabled();
        }
        labelled(page, "Rules").check();
        assertThat(labelled(page, "Nothing")).not().isChecked();
        click(page, "Next");
        assertThat(page.getByText("The task only. Up to 2,000 characters.")).isVisible();
        click(page, "Send my answers");
        assertThat(heading(page)).containsText("Thank you");
        assertThat(stored()).isEqualTo("{\"B1\":[1]}");
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_page_that_could_not_take_the_answers_leaves_the_draft() {
        Page page = phone(true, ColorScheme.LIGHT);
        page.navigate(address + "?lang=nl");
        labelled(page, "Mee eens").check();
        for (int i = 0; i < 3; i++) {
            click(page, "Verder");
        }
        labelled(page, "Nog iets?").fill("Meer tijd");
        // The budget of this link is used up, as if somebody had reloaded it without end.
        while (page.request().get(address).status() != 429) {
            complaints.clear();
        }
        click(page, "Mijn antwoorden versturen");
        assertThat(heading(page)).containsText("Probeer het zo nog eens");
        page.waitForFunction("document.readyState === 'complete'");
        page.waitForTimeout(5_000);
        assertThat(page.evaluate("localStorage.length")).isEqualTo(1);

        page.goBack();
        assertThat(page.getByText("4 van 4")).isVisible();
        assertThat(labelled(page, "Nog iets?")).hasValue("Meer tijd");
        click(page, "Mijn antwoorden versturen");
        assertThat(heading(page)).containsText("Dank je");
        assertThat(stored()).isEqualTo("{\"A1\":[4]}");
        page.waitForFunction("localStorage.length === 0");
    }

    @Test
    void a_shared_device_keeps_no_draft_and_empties_itself() {
        String code = ProcessIdentity.call(() -> service.paperCodes(wave)).getFirst().token().inParts();
        Page page = phone(true, ColorScheme.LIGHT);
        page.clock().install();
        page.navigate("http://localhost:" + port + "/s/kiosk");
        assertThat(labelled(page, "Your code")).isFocused();
        assertThat(Chromium.violations(page)).isEmpty();
        picture(page, "kiosk");
        labelled(page, "Your code").fill(code.toUpperCase());
        page.keyboard().press("Enter");
        assertThat(page.getByText("1 of 4")).isVisible();
        assertThat(page.url()).endsWith("/s/kiosk");
        labelled(page, "Agree").check();
        click(page, "Next");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);

        untouched(page, 50_000);
        assertThat(page.getByText("Are you still there?")).isVisible();
        picture(page, "kiosk-still");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Are you still there?")).isHidden();
        untouched(page, 57_000);
        assertThat(page.getByText("2 of 4")).isVisible();
        untouched(page, 4_000);
        assertThat(labelled(page, "Your code")).hasValue("");

        page.goBack();
        assertThat(page.getByText("How often?")).isHidden();
        assertThat(labelled(page, "Your code")).hasValue("");
        assertThat(complaints).isEmpty();
    }

    /** Lets so many milliseconds pass; only then, because a touch still scrolls a moment later, and that is one as well. */
    private static void untouched(Page page, long millis) {
        page.waitForTimeout(500);
        page.clock().runFor(millis);
    }

    /** Also at 200 per cent on a phone, where half as much fits. */
    @Test
    void nothing_is_cut_off_on_a_narrow_screen() {
        for (int width : List.of(320, 195)) {
            Page page = phone(true, ColorScheme.LIGHT);
            page.setViewportSize(width, 640);
            page.navigate(address);
            page.getByText("Who reads what").click();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("receipt, " + width)
                    .isEqualTo(true);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("ballot-narrow-" + width + ".png")).setFullPage(true));
            for (int i = 0; i < 3; i++) {
                click(page, "Next");
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            }
            context.close();
        }
        phone(true, ColorScheme.LIGHT);
    }

    @Test
    void without_script_everything_is_on_one_page() {
        Page page = phone(false, ColorScheme.LIGHT);
        page.navigate(address);
        assertThat(page.getByText("How often?")).isVisible();
        labelled(page, "I cannot judge this yet").check();
        click(page, "Deutsch");
        assertThat(labelled(page, "Das kann ich noch nicht beurteilen")).isChecked();
        picture(page, "no-script");
        click(page, "Meine Antworten absenden");

        assertThat(heading(page)).containsText("Danke");
        assertThat(stored()).isEqualTo("{\"A1\":[0]}");
        page.navigate(address);
        assertThat(heading(page)).containsText("This link cannot be answered");
    }

    @Test
    void everybody_can_use_it_in_light_and_dark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = phone(true, scheme);
            page.navigate(address);
            page.getByText("Who reads what").click();
            picture(page, "receipt-" + scheme.name().toLowerCase());
            assertThat(Chromium.violations(page)).isEmpty();
            for (Locator target : page.locator("button:not(.default), label.option, summary").all()) {
                BoundingBox box = target.boundingBox();
                assertThat(box == null ? 44 : Math.min(box.height, box.width)).as(target.toString())
                        .isGreaterThanOrEqualTo(44);
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            page.navigate(address + "x");
            assertThat(Chromium.violations(page)).isEmpty();
            context.close();
        }
        Page page = phone(false, ColorScheme.DARK);
        page.navigate(address);
        picture(page, "no-script-dark");
    }

    private Page phone(boolean script, ColorScheme scheme) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setLocale("en-GB")
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script));
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        return page;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private void click(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    private static Locator labelled(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("ballot-" + name + "-390.png"))
                .setFullPage(true));
    }

    private String stored() {
        return sql.sql("select answers from ballot_inbox where ballot_id = ?").param(wave.value())
                .query(String.class).single();
    }
}
