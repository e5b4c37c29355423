package org.kentering.catalogue;

import java.util.Locale;

/** How far a wording in one language is. */
public enum TranslationState {
    /** Nobody who speaks the language from birth has read it yet. */
    DRAFT,
    REVIEWED;

    public String textKey() {
        return "catalogue.translation." + name().toLowerCase(Locale.ROOT);
    }
}
