package org.kentering.catalogue;

import java.util.Locale;

/** What kind of competence a training builds. */
public enum CompetenceArea {
    /** How AI works and how to use the tools. */
    TECHNICAL,
    /** Thinking in processes, questioning and checking results. */
    METHODICAL,
    /** Being willing to change, working together, learning on. */
    SOCIAL;

    public String textKey() {
        return "catalogue.area." + name().toLowerCase(Locale.ROOT);
    }
}
