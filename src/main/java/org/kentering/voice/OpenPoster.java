package org.kentering.voice;

import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

/**
 * What a poster leads to.
 *
 * @param group the name of the group that is stored with what is said
 * @param people how many share it
 * @param address where it is reached: absolute, or the path alone where nobody has set the public address
 */
public record OpenPoster(OpenCode code, ProgrammeId programme, UnitId unit, String group, int people, String address) {}
