package org.kentering.pulse;

/** What was done with a wave so far; with the clock it makes the status. */
enum WaveStage {
    DRAFT,
    PROPOSED,
    LAUNCHED,
    IN_REVIEW,
    RELEASED,
    LAPSED
}
