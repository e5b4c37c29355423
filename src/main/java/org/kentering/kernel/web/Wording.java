package org.kentering.kernel.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
