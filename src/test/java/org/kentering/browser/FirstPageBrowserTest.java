package org.kentering.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who opens an installation that nobody has set up yet. */
class FirstPageBrowserTest {

    @RegisterExtension
    static final PackagedApplication APPLICATION = PackagedApplication.empty();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void opensWithoutComplaintOrBarrier(int width) {
        Page page = CHROMIUM.visitor(width, "nl-NL");

        page.navigate(APPLICATION.at("/"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("vaadin-button").first().waitFor();
        Chromium.keepPicture(page, "first-page-" + width);

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(CHROMIUM.complaints()).isEmpty();
    }
}
