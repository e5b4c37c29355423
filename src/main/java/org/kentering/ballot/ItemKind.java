package org.kentering.ballot;

/** How an item is answered. */
public enum ItemKind {
    /** 1 strongly disagree to 5 strongly agree, or "cannot judge yet". */
    AGREEMENT,
    /** One of several frequencies, from never upwards. */
    FREQUENCY,
    /** Up to three of several options. */
    CHOICE,
    /** Free text. */
    TEXT
}
