package org.kentering.programme;

import java.util.Locale;
import java.util.Optional;

/** The five phases of a programme, in their order. */
public enum PhaseKey {
    SENSITISE,
    VISION,
    ENABLE_PILOT,
    SCALE_INTEGRATE,
    ANCHOR_ADAPT;

    /** From 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    public static PhaseKey of(int number) {
        return values()[number - 1];
    }

    public Optional<PhaseKey> next() {
        return this == ANCHOR_ADAPT ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public boolean isBefore(PhaseKey other) {
        return compareTo(other) < 0;
    }

    /** How the phase stands in an address, for instance {@code enable-pilot}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
