package org.kentering.catalogue;

import java.util.Locale;

/** How a training is held. */
public enum TrainingFormat {
    WORKSHOP,
    COACHING,
    LAB,
    SERIES,
    NUGGETS,
    PEER_LEARNING;

    public String textKey() {
        return "catalogue.format." + name().toLowerCase(Locale.ROOT);
    }
}
