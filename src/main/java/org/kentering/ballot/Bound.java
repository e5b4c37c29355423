package org.kentering.ballot;

/** Whether a printed value is the rounded one, or stands for everything beyond it. */
public enum Bound {
    NONE,
    AT_MOST,
    AT_LEAST
}
