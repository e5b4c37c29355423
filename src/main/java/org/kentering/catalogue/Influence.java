package org.kentering.catalogue;

/** How much weight a stakeholder has, as far as the way to approach them depends on it. */
public enum Influence {
    LOW,
    HIGH
}
