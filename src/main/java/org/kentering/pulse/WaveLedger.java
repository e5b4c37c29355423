package org.kentering.pulse;

import java.time.Instant;
import java.util.List;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.LocalText;

/**
 * You said, we did, of one released wave.
 *
 * @param barriers what was released about what holds the company back, the most named first
 * @param comments how many comments of the company may be read
 * @param lines the themes in the order in which they were named
 * @param mayName whether the reader names themes and says what is done
 */
public record WaveLedger(
        WaveId wave,
        LocalText title,
        Instant releasedAt,
        List<Barrier> barriers,
        int comments,
        List<LedgerLine> lines,
        boolean mayName) {

    public WaveLedger {
        barriers = List.copyOf(barriers);
        lines = List.copyOf(lines);
    }

    /** Whether anything was released that themes can be named from. */
    public boolean somethingSaid() {
        return comments > 0 || barriers.stream().anyMatch(barrier -> barrier.theme() != null);
    }

    public boolean complete() {
        return lines.size() >= HeardTheme.NAMED;
    }

    /** Whether the next wave waits for it. */
    public boolean owed() {
        return somethingSaid() && !complete();
    }

    /** How many themes are still to be named. */
    public int missing() {
        return owed() ? HeardTheme.NAMED - lines.size() : 0;
    }
}
