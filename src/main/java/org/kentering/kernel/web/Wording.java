package org.kentering.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;
import org.kentering.kernel.Texts;

/** What a template says, in one language. */
public final class Wording {

    private final Texts texts;
    private final Language language;

    public Wording(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** In the language that the address asks for, else in the one that the browser prefers. */
    public static Wording asked(Texts texts, HttpServletRequest request) {
        return new Wording(
                texts, PublicForm.language(request.getQueryString()).orElseGet(() -> preferred(request)));
    }

    /** The language that the browser prefers, whatever the address says. */
    public static Language preferred(HttpServletRequest request) {
        for (Locale locale : Collections.list(request.getLocales())) {
            Optional<Language> language = Language.of(locale.toLanguageTag());
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.FALLBACK;
    }

    public String of(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    public String of(Message message) {
        return texts.text(language, message);
    }

    public String of(LocalText text) {
        return text.in(language);
    }

    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }

    public Language language() {
        return language;
    }
}
