package org.kentering.plan;

import java.util.Locale;

/** How far a step is. */
public enum StepState {
    TO_DO,
    RUNNING,
    DONE;

    public String textKey() {
        return "plan.stepState." + name().toLowerCase(Locale.ROOT);
    }
}
