package org.kentering.organisation;

import org.jspecify.annotations.Nullable;

/** Active people of one unit (without those below) and one employee group. */
public record Headcount(UnitId unit, @Nullable String group, long people) {}
