package org.kentering.pulse;

import java.util.Locale;

/** Why compliance sends a plan back. A closed list, so that nobody is refused for what they want to know. */
public enum RefusalReason {
    AUDIENCE,
    GROUPS,
    DATES,
    ITEMS,
    /** The works council was not informed. */
    NOT_INFORMED,
    /** Units change too much at the moment. */
    REORGANISATION;

    public String textKey() {
        return "pulse.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
