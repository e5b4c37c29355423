package org.kentering.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J-71, J-72: the pages for people without an account, on a phone: what is measured, and the page behind a poster. */
class OpenPagesBrowserTest {

    private static final int DESK = 1440;
    private static final int PHONE = 390;

    private static final Pattern PASSWORD = Pattern.compile("The password is the same for all of them: (.+)");
    private static final Pattern COORDINATOR = Pattern.compile("(zoe\\.vermeulen@\\S+)");
    private static final Pattern WAVE = Pattern.compile("p/north/pulse/([0-9a-f-]{36})");
    private static final Pattern POSTER = Pattern.compile("/voice/([2-9A-Z]{10})");

    @RegisterExtension
    static final PackagedApplication APPLICATION = PackagedApplication.sampleCompany();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private Screen coordinator;

    @BeforeEach
    void signIn() {
        coordinator = new Screen(APPLICATION, CHROMIUM.visitor(DESK, "en-GB"));
        coordinator.signIn(inConsole(COORDINATOR), inConsole(PASSWORD).strip());
    }

    @Test
    void everybodyReadsHowTheyAreAskedAndWhatCameOfIt() {
        coordinator.open("/p/north/pulse");
        Matcher waves = WAVE.matcher(coordinator.page().content());
        Page phone = CHROMIUM.visitor(PHONE, "de-DE");
        look(phone, "/trust", "trust");
        assertThat(phone.locator("main").innerText()).contains("Einzelne Antworten: niemand");
        boolean released = false;
        boolean open = false;
        Set<String> waiting = new HashSet<>();
        while (waves.find()) {
            String page = APPLICATION.at("/trust/" + waves.group(1));
            if (phone.request().get(page).status() == 404) {
                // What still waits for its approval is nobody's business.
                waiting.add(page);
                continue;
            }
            look(phone, "/trust/" + waves.group(1), "trust-wave");
            released |= phone.locator("meter").count() > 5;
            open |= phone.locator("main").innerText().contains("Es gibt noch keine Ergebnisse");
        }
        assertThat(released).isTrue();
        assertThat(open).isTrue();
        assertThat(waiting).hasSizeLessThan(2);
        assertThat(phone.context().cookies()).isEmpty();
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @Test
    void somebodyTellsAnIdeaThroughAPosterAndReadsHowItStands() {
        coordinator.open("/p/north/voice/posters");
        Matcher poster = POSTER.matcher(coordinator.page().locator("main").innerText());
        assertThat(poster.find()).isTrue();
        Page phone = CHROMIUM.visitor(PHONE, "nl-NL");
        look(phone, "/voice/" + poster.group(1), "voice");
        phone.locator("#theme").selectOption("tools");
        phone.locator("#words").fill("Laat het notulen schrijven");
        phone.locator("button[name=tell].primary").click();
        String code = phone.locator(".code").innerText();
        assertThat(Chromium.barriers(phone)).isEmpty();
        phone.locator("#asked").fill(code.toLowerCase());
        phone.locator("button[name=ask]").click();
        assertThat(phone.locator("main").innerText()).contains("Laat het notulen schrijven", "Het verschijnt morgenochtend.");
        assertThat(Chromium.barriers(phone)).isEmpty();
        assertThat(phone.context().cookies()).isEmpty();
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    private static void look(Page phone, String path, String name) {
        phone.navigate(APPLICATION.at(path));
        assertThat(Chromium.barriers(phone)).isEmpty();
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        Chromium.keepPicture(phone, "open-" + name + "-" + PHONE);
    }

    private static String inConsole(Pattern pattern) {
        Matcher line = pattern.matcher(APPLICATION.console());
        assertThat(line.find()).as("%s in the console", pattern).isTrue();
        return line.group(1);
    }
}
