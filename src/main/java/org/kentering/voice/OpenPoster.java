package org.kentering.voice;

import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

/**
 * What a poster leads to.
 *
 * @param group the name of the group that is stored with what is said
 * @param people how many share it
 */
public record OpenPoster(OpenCode code, ProgrammeId programme, UnitId unit, String group, int people) {}
