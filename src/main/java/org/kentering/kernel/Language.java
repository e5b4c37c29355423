package org.kentering.kernel;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** A language that every text of the product exists in. */
public enum Language {
    NL,
    EN,
    DE;

    /** What is spoken when nobody said otherwise. */
    public static final Language FALLBACK = EN;

    /** How dates and numbers are written in it; English the British way, with the day before the month. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(tag());
    }

    /** The two-letter tag, in lower case. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a tag such as {@code nl} or {@code nl-BE}; empty for any other or none. */
    public static Optional<Language> of(String tag) {
        String wanted = tag.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (wanted.equals(language.tag()) || wanted.startsWith(language.tag() + "-")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The first of several that we speak; empty if it is none of them. */
    public static Optional<Language> firstOf(Collection<Locale> preferred) {
        return preferred.stream().flatMap(locale -> of(locale.toLanguageTag()).stream()).findFirst();
    }

    /** The language of a locale, or the fallback. */
    public static Language of(Locale locale) {
        return of(locale.toLanguageTag()).orElse(FALLBACK);
    }
}
