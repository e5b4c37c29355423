package org.kentering.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.kentering.kernel.Fact;

/**
 * The coordinator said what changes, why and when; the first phase began. Whoever plans, plans from here.
 *
 * @param factor how much longer than the longest time of the book the plan allows
 */
public record ProgrammeSetUp(ProgrammeId id, LocalDate startDate, BigDecimal factor) implements Fact {

    @Override
    public String action() {
        return "programme.setUp";
    }

    @Override
    public UUID object() {
        return id.value();
    }

    @Override
    public UUID programme() {
        return id.value();
    }
}
