package org.kentering.design;

import java.util.Locale;

/** The groups of the side bar, in their order. */
public enum NavigationGroup {
    THIS_WEEK,
    PROGRAMME,
    PEOPLE,
    LISTENING,
    VALUE_AND_TRUST,
    INSTALLATION;

    /** The key of the group's name. */
    public String textKey() {
        return "design.navigation." + name().toLowerCase(Locale.ROOT);
    }
}
