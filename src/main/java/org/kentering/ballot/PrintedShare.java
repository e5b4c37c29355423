package org.kentering.ballot;

/** A share as it may be shown: rounded to five or ten per cent, with coded ends. */
public record PrintedShare(int percent, Bound bound) {}
