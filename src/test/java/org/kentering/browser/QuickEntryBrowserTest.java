package org.kentering.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kentering.ballot.Riddle;
import org.kentering.ballot.SealingKey;
import org.kentering.testing.SampleKeys;

/**
 * What only a real browser shows: a quick entry outlives a lost connection, a picture is a table on request, and a key
 * that never leaves the browser fits.
 */
class QuickEntryBrowserTest {

    private static final int PHONE = 390;
    private static final int DESK = 1440;
    /** In milliseconds: the first page of a fresh start may take long on a busy machine. */
    private static final double PATIENCE = 120_000;
    private static final String LINE = "The new goggles fog up when the assistant is read aloud";
    private static final Pattern PASSWORD = Pattern.compile("The password is the same for all of them: (.+)");

    /** A key's button of the page's own code, pressed; what it tells lies in {@code window.told} then. */
    /** The riddle comes a moment after the button was pressed, as from a server; the one from before is of no use. */
    private static final String PRESS = """
            how => {
                window.told = undefined;
                const key = document.createElement('kentering-key');
                Object.assign(key, {mode: how.mode, about: 'For a test', riddle: 'of an earlier press'});
                key.addEventListener('click', () => setTimeout(() => key.riddle = how.riddle, 300));
                key.append(document.createElement('button'));
                key.addEventListener('key', ({detail}) => window.told = detail.value || '!' + detail.problem);
                document.body.append(key);
                return key.updateComplete.then(() => key.firstElementChild.click());
            }""";

    @RegisterExtension
    static final PackagedApplication APPLICATION = PackagedApplication.sampleCompany();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void threeTapsAndALineOutliveALostConnection() {
        Page page = signedIn("Champion of Assembly", PHONE);
        page.locator("main vaadin-button").filter(new Locator.FilterOptions().setHasText("Tell what you heard")).click();
        page.locator(".k-tile").filter(new Locator.FilterOptions().setHasText("Concern")).click();
        settle(page);
        page.locator("main .k-chip").filter(new Locator.FilterOptions().setHasText("Tools")).click();
        settle(page);
        assertThat(CHROMIUM.complaints()).isEmpty();

        page.context().setOffline(true);
        words(page).fill(LINE);
        page.locator("kentering-draft p[role=status]").waitFor();
        page.context().setOffline(false);
        page.reload();
        settle(page);
        page.waitForFunction("line => document.querySelector('kentering-draft textarea')?.value === line", LINE);
        assertThat(pressed(page)).as("what was chosen before").containsExactly("Concern", "Tools");

        page.locator("main vaadin-button").filter(new Locator.FilterOptions().setHasText("Save")).click();
        Locator passedOn = page.locator("main a").filter(new Locator.FilterOptions().setHasText(LINE));
        passedOn.waitFor();
        page.reload();
        settle(page);
        passedOn.waitFor();
        assertThat(passedOn.count()).as("saved once").isEqualTo(1);
        assertThat(words(page).inputValue()).as("and forgotten here").isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        CHROMIUM.complaints();
        page.context().close();
    }

    @Test
    void aPictureIsATableOnRequest() {
        Page page = signedIn("Sponsor", DESK);
        Locator chart = page.locator("kentering-chart").first();
        chart.locator("svg").waitFor();
        assertThat(chart.locator("[role=img]").getAttribute("aria-label")).contains("with their margins");
        assertThat(chart.locator("table").count()).isZero();

        chart.locator("button").click();
        chart.locator("table").waitFor();
        assertThat(chart.locator("caption").innerText()).contains("with their margins");
        assertThat(chart.locator("thead th").first().innerText()).isEqualTo("Survey");
        assertThat(chart.locator("tbody tr").count()).as("three surveys are released").isEqualTo(3);
        assertThat(chart.locator("tbody td").first().innerText()).matches("[1-5]\\.\\d.*");
        assertThat(Chromium.barriers(page)).isEmpty();

        chart.locator("button").click();
        chart.locator("svg").waitFor();
        assertThat(chart.locator("table").count()).isZero();
        assertThat(CHROMIUM.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    void aKeyIsMadeAndTriedWithoutLeavingTheBrowser() throws Exception {
        Page page = signedIn("Compliance", DESK);
        page.locator("main a[href*='/pulse/']").first().click();
        page.waitForFunction("() => customElements.get('kentering-key') !== undefined");

        Download saved = page.waitForDownload(() -> page.evaluate(PRESS, Map.of("mode", "make", "riddle", "")));
        SealingKey publicHalf = new SealingKey(told(page));
        assertThat(saved.suggestedFilename()).isEqualTo("kentering-" + publicHalf.fingerprint() + ".pem");
        String file = Files.readString(saved.path());
        assertThat(file).startsWith("For a test\n-----BEGIN PRIVATE KEY-----\n").endsWith("-----END PRIVATE KEY-----\n");

        Riddle riddle = publicHalf.riddle();
        choose(page, Map.of("mode", "try", "riddle", riddle.words()), file);
        assertThat(Riddle.hash(told(page))).isEqualTo(riddle.answerHash());
        choose(page, Map.of("mode", "open", "riddle", ""), file);
        assertThat(told(page)).isEqualTo(file);

        Riddle ofAnother = new SealingKey(SampleKeys.publicHalf(SampleKeys.pair())).riddle();
        choose(page, Map.of("mode", "try", "riddle", ofAnother.words()), file);
        assertThat(told(page)).isEqualTo("!wrong");
        choose(page, Map.of("mode", "try", "riddle", riddle.words()), "a shopping list");
        assertThat(told(page)).isEqualTo("!unreadable");
        assertThat(CHROMIUM.complaints()).isEmpty();
        page.context().close();
    }

    private static void choose(Page page, Map<String, String> how, String file) {
        FileChooser chooser = page.waitForFileChooser(() -> page.evaluate(PRESS, how));
        chooser.setFiles(new FilePayload("key.pem", "application/x-pem-file", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String told(Page page) {
        page.waitForFunction("() => window.told !== undefined");
        return (String) page.evaluate("window.told");
    }

    private static Locator words(Page page) {
        return page.locator("kentering-draft textarea");
    }

    private static List<String> pressed(Page page) {
        return page.locator("main .k-tile[aria-pressed=true] .k-tile-word, main .k-chip[aria-pressed=true]")
                .allInnerTexts();
    }

    private static Page signedIn(String role, int width) {
        Page page = CHROMIUM.visitor(width, "en-GB");
        page.setDefaultTimeout(PATIENCE);
        page.navigate(APPLICATION.at("/login"));
        page.locator("input[name=username]").fill(found(Pattern.compile(
                "(?m)^  " + Pattern.quote(role) + "\\s{2,}(\\S+@\\S+)$")));
        page.locator("input[name=password]").fill(found(PASSWORD));
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.locator("vaadin-app-layout").waitFor();
        settle(page);
        return page;
    }

    private static String found(Pattern said) {
        Matcher line = said.matcher(APPLICATION.console());
        assertThat(line.find()).as(said.pattern()).isTrue();
        return line.group(1).strip();
    }

    /** Waits until the page stands and the server has answered everything that it was asked. */
    private static void settle(Page page) {
        page.locator("main h1, main h2").first().waitFor();
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }
}
