package org.kentering.pulse;

import java.util.Locale;
import org.kentering.ballot.Thresholds;

/** How many people a result needs. Chosen before the first launch of a programme, and kept from then on. */
public enum ThresholdPreset {
    STANDARD(Thresholds.STANDARD),
    WORKS_COUNCIL(Thresholds.WORKS_COUNCIL),
    STRICT(Thresholds.STRICT);

    private final Thresholds thresholds;

    ThresholdPreset(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public Thresholds thresholds() {
        return thresholds;
    }

    public String textKey() {
        return "pulse.thresholds." + name().toLowerCase(Locale.ROOT);
    }
}
