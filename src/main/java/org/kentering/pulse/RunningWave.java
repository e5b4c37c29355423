package org.kentering.pulse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.LocalText;

/**
 * A wave that takes answers now.
 *
 * @param percent how many had answered on that day, rounded down; none while too few have
 * @param path where to read more, from the root of the application
 */
public record RunningWave(
        WaveId wave,
        LocalText title,
        LocalDate closesOn,
        int invited,
        @Nullable Integer percent,
        @Nullable LocalDate counted,
        String path) {}
