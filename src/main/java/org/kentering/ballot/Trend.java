package org.kentering.ballot;

/** Whether a value may be laid beside the one before it (rules of publication, section 6). */
public enum Trend {
    /** Compare it with the last released value of the same cell and item. */
    COMPARABLE,
    /** No arrow, no difference, no line back: a new series begins here. */
    NEW_SERIES
}
