package org.kentering.stakeholder;

/** A stakeholder by name, without a word on how they stand. */
public record StakeholderName(StakeholderId id, String name, String function) {}
