package org.kentering.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far an activity is. */
public enum ActivityStatus {
    PLANNED,
    RUNNING,
    DONE,
    /** Not done after all. */
    DROPPED;

    /** Those that somebody still has to do something about. */
    public static final Set<ActivityStatus> ACTIVE = Set.copyOf(EnumSet.of(PLANNED, RUNNING));

    public boolean isActive() {
        return ACTIVE.contains(this);
    }

    public String textKey() {
        return "plan.activityStatus." + name().toLowerCase(Locale.ROOT);
    }
}
