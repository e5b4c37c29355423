package org.kentering.plan;

import java.util.Locale;

/** What became of a promise of the sponsor. */
public enum PromiseState {
    OPEN,
    KEPT,
    BROKEN;

    static PromiseState of(ActivityStatus status) {
        return switch (status) {
            case PLANNED, RUNNING -> OPEN;
            case DONE -> KEPT;
            case DROPPED -> BROKEN;
        };
    }

    public String textKey() {
        return "plan.promise." + name().toLowerCase(Locale.ROOT);
    }
}
