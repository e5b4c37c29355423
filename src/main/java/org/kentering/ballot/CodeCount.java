package org.kentering.ballot;

/**
 * How many paper codes a group got, and how many came back unused and were destroyed. How many were used is not known:
 * a used code looks like a used link.
 */
public record CodeCount(CellId leaf, int issued, int spare, int destroyed) {}
