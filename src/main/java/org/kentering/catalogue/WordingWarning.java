package org.kentering.catalogue;

import java.util.Locale;

/** Why a question is worth another look. */
public enum WordingWarning {
    /** It asks two things at once. */
    DOUBLE,
    /** It says what it wants to hear. */
    LEADING,
    /** It is long. */
    LONG,
    /** It asks who somebody is. */
    NAMES,
    /** It asks about health. */
    HEALTH;

    public String textKey() {
        return "catalogue.wording." + name().toLowerCase(Locale.ROOT);
    }
}
