package org.kentering.agenda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Message;

/**
 * Hours that the programme asks of a person.
 *
 * @param person the id of the person in the organisation
 * @param to the last day; none if it goes on
 */
public record TimeLoad(
        UUID person, String kind, Message title, LocalDate from, @Nullable LocalDate to, BigDecimal hoursPerWeek) {}
