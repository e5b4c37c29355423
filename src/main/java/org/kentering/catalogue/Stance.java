package org.kentering.catalogue;

/** Where a stakeholder stands, as far as the way to approach them depends on it; not set is not neutral. */
public enum Stance {
    AGAINST,
    NEUTRAL,
    IN_FAVOUR,
    NOT_SET
}
