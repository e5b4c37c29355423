package org.kentering.stakeholder;

import java.util.Locale;

/** What the law protects especially, and what therefore has no place in a note about a person. */
public enum SensitiveTopic {
    HEALTH,
    UNION,
    RELIGION,
    POLITICS,
    ORIGIN,
    PRIVATE_LIFE;

    public String textKey() {
        return "stakeholder.topic." + name().toLowerCase(Locale.ROOT);
    }
}
