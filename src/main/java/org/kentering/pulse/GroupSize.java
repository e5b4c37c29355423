package org.kentering.pulse;

import java.util.Locale;

/** How small the groups of a report may be planned. */
public enum GroupSize {
    /** Small neighbours are put together until every group has about ten people: nearly all will be shown. */
    ABOUT_TEN,
    /** Only what is below the threshold is put together: finer, and more stays hidden. */
    SMALLEST;

    public String textKey() {
        return "pulse.groupSize." + name().toLowerCase(Locale.ROOT);
    }
}
