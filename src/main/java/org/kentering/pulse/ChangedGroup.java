package org.kentering.pulse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A group whose members changed by so few since its last release that whoever joined or left could be found out.
 *
 * @param people how many joined or left
 * @param since when the last released wave that knew the group opened
 * @param lately the last day on which one of them came into the present unit; none if all of them left
 */
public record ChangedGroup(String name, int people, LocalDate since, @Nullable LocalDate lately) {}
