package org.kentering.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.CompanyLanguage;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

class WordingsTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Wordings wordings = new Wordings(new Texts(), beans.getBeanProvider(CompanyLanguage.class));

    @Test
    void a_language_of_ours_is_spoken_as_the_browser_wants_it() {
        company(Language.NL);
        assertThat(spoken(null, "fr", "de-AT")).isEqualTo(Language.DE);
    }

    @Test
    void a_language_that_we_do_not_have_falls_back_to_the_companys() {
        assertThat(spoken(null, "fr")).isEqualTo(Language.EN);
        company(Language.NL);
        assertThat(spoken(null, "fr", "pl")).isEqualTo(Language.NL);
    }

    @Test
    void a_browser_that_says_nothing_hears_the_companys_language_and_not_the_machines() {
        company(Language.DE);
        assertThat(spoken(null)).isEqualTo(Language.DE);
    }

    @Test
    void what_the_address_asks_for_comes_first_and_what_the_form_wants_before_it() {
        company(Language.NL);
        assertThat(spoken("lang=en", "de")).isEqualTo(Language.EN);
        assertThat(wordings.wanted(Optional.of(Language.DE), request("lang=en")).language()).isEqualTo(Language.DE);
    }

    private void company(Language language) {
        beans.addBean("company", (CompanyLanguage) () -> language);
    }

    private Language spoken(@Nullable String query, String... preferred) {
        return wordings.asked(request(query, preferred)).language();
    }

    private static MockHttpServletRequest request(@Nullable String query, String... preferred) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/s/kiosk");
        request.setQueryString(query);
        if (preferred.length > 0) {
            request.addHeader("Accept-Language", String.join(",", preferred));
            for (int i = preferred.length - 1; i >= 0; i--) {
                request.addPreferredLocale(Locale.forLanguageTag(preferred[i]));
            }
        }
        return request;
    }
}
