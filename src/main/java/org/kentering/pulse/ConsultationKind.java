package org.kentering.pulse;

import java.util.Locale;

/** What happened between the company and its works council. */
public enum ConsultationKind {
    INFORMED,
    /** A document was handed over. */
    HANDED_OVER,
    AGREED,
    OBJECTED;

    /** Whether only the works council itself can say so. */
    boolean isItsOwnWord() {
        return this == AGREED || this == OBJECTED;
    }

    public String textKey() {
        return "pulse.consultation." + name().toLowerCase(Locale.ROOT);
    }
}
