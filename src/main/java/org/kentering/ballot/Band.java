package org.kentering.ballot;

/** One bar of a distribution: the answers from one value to another and their rounded share. */
public record Band(int from, int to, int percent) {}
