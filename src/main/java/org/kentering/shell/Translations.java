package org.kentering.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;
import org.springframework.stereotype.Component;

/** Gives the texts of all modules to Vaadin. Why not its own provider: decision record 0003. */
@Component
class Translations implements I18NProvider {

    private final transient Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Language.FALLBACK.locale();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.text(Language.of(locale), key, arguments);
    }
}
