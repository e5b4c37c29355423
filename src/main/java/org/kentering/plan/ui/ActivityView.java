package org.kentering.plan.ui;

import java.util.Locale;

/** How the activities are shown. */
enum ActivityView {
    LIST,
    BOARD,
    TIMELINE;

    String textKey() {
        return "plan.activities." + name().toLowerCase(Locale.ROOT);
    }
}
