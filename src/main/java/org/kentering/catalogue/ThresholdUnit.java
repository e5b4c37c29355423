package org.kentering.catalogue;

/** What a gate's threshold counts. */
public enum ThresholdUnit {
    /** Met from this share on. */
    PERCENT,
    /** Met from this number on. */
    COUNT,
    /** Met as long as nothing is older than this many days. */
    DAYS
}
