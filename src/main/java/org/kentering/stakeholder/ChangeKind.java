package org.kentering.stakeholder;

import java.util.Locale;

/** What changed in somebody's file; how they are rated is kept apart. */
public enum ChangeKind {
    NAME,
    FUNCTION,
    MATTERS,
    NOTE,
    REPLY,
    ESCALATED,
    TAKEN_BACK,
    CLOSED,
    REOPENED;

    public String textKey() {
        return "stakeholder.change." + name().toLowerCase(Locale.ROOT);
    }
}
