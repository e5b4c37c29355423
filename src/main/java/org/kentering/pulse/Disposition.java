package org.kentering.pulse;

import java.util.Locale;

/** What is done about a theme that people named. */
public enum Disposition {
    /** It is being done, until a day. */
    DOING,
    /** It was so already, since a day; people did not know. */
    ALREADY_SO,
    /** Not now, for a reason that is said; it is looked at again on a day. */
    NOT_NOW;

    public String textKey() {
        return "pulse.disposition." + name().toLowerCase(Locale.ROOT);
    }
}
