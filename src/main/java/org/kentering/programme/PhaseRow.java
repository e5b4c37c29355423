package org.kentering.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;

/**
 * A phase of a programme.
 *
 * @param entered when it was entered last, if it was
 * @param left when it was left last, unless the programme is in it
 * @param visits how often it was entered
 */
public record PhaseRow(
        PhaseKey key,
        LocalText name,
        LocalText shortName,
        LocalText question,
        PhaseProgress progress,
        @Nullable LocalDate entered,
        @Nullable LocalDate left,
        int visits) {}
