package org.kentering.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;

/**
 * A session in a list.
 *
 * @param own how many of the reader's own people are enrolled; for the coordinator everybody
 * @param unnoted how many of them nobody noted yet whether they were there
 * @param version what a command on this session must carry
 */
public record SessionRow(
        SessionId id,
        TrainingId training,
        LocalText name,
        Instant startsAt,
        int minutes,
        String place,
        @Nullable String link,
        String trainer,
        int seats,
        int taken,
        boolean cancelled,
        long own,
        long unnoted,
        boolean mine,
        long version) {

    public int free() {
        return seats - taken;
    }

    public boolean isFull() {
        return taken >= seats;
    }

    public boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }
}
