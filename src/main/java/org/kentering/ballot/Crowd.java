package org.kentering.ballot;

/** How many invited people share one place; never fewer than k. */
public record Crowd(Place place, int invited) {}
