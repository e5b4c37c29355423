package org.kentering.stakeholder;

/** How many stakeholders stand in one cell of the map: what is known to whom no name is shown. */
public record MapCount(int influence, Attitude attitude, long people) {}
