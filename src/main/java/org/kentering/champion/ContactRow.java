package org.kentering.champion;

import java.time.LocalDate;

/**
 * A contact in the log.
 *
 * @param by the name of who noted it down
 */
public record ContactRow(ContactKind kind, LocalDate happenedOn, String note, String by) {}
