package org.kentering.pulse;

import java.time.LocalDate;

/**
 * A group whose members changed by so few since the last wave that whoever joined or left could be found out.
 *
 * @param people how many joined or left
 * @param since when the group was asked last
 */
public record ChangedGroup(String name, int people, LocalDate since) {}
