package org.kentering.stakeholder;

import java.time.LocalDate;

/** That somebody was spoken to on a day, and what came of it. */
public record ContactDetails(LocalDate day, String by, String words) {}
