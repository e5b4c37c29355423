package org.kentering.settings;

/** What the installation's clock follows. */
enum ClockSource {
    /** The database, so that all nodes agree. */
    DATABASE,
    /** This machine, or whoever turns the clock. */
    MACHINE
}
