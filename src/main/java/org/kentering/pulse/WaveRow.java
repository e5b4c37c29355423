package org.kentering.pulse;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.LocalText;

/**
 * A wave in the list.
 *
 * @param invited how many people were invited; 0 until the launch
 * @param refusedBecause why compliance sent the plan back, if it did
 * @param version what a command on this wave must carry
 */
public record WaveRow(
        WaveId id,
        LocalText title,
        WaveStatus status,
        LocalDate opensOn,
        LocalDate closesOn,
        int invited,
        @Nullable RefusalReason refusedBecause,
        @Nullable Instant releasedAt,
        long version) {}
