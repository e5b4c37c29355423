package org.kentering.ballot.web;

import java.util.Arrays;
import java.util.List;
import org.kentering.kernel.Language;
import org.kentering.kernel.web.Wording;

/** Changes the language of a page. */
record LanguageButton(String tag, String code, String name, boolean current) {

    static List<LanguageButton> all(Wording say) {
        return Arrays.stream(Language.values())
                .map(language -> new LanguageButton(
                        language.tag(),
                        language.name(),
                        say.of("kernel.language." + language.tag()),
                        language == say.language()))
                .toList();
    }
}
