package org.kentering.ballot;

import java.time.LocalDate;

/** How many of the whole company had answered on a day, rounded down to steps that hide every single person. */
public record RunningParticipation(LocalDate day, int percent) {}
