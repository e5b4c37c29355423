package org.kentering.pulse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;

/**
 * The latest released wave in short, for a home or a dashboard; the company only.
 *
 * @param values the headline items: why, managing it, trust that something changes
 * @param weeklyUse how many use AI about weekly or more, from the last wave that asked; none if none did
 * @param path where to read more, from the root of the application
 */
public record PulseHeadline(
        WaveId wave,
        LocalText title,
        Instant releasedAt,
        int invited,
        int answered,
        List<Message> finding,
        @Nullable BlockingStep blocking,
        List<ItemResult> values,
        PulseTrend trend,
        @Nullable WeeklyUse weeklyUse,
        String path) {

    /** A published share with the ends of its margin, in per cent. */
    public record WeeklyUse(LocalText wave, int percent, @Nullable Double low, @Nullable Double high) {}

    public PulseHeadline {
        finding = List.copyOf(finding);
        values = List.copyOf(values);
    }
}
