package org.kentering.voice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;

/**
 * An entry in a list.
 *
 * @param words what was said; for who may only read of a published win, what was published
 * @param recordedOn the day; the words of a team carry no time of day
 * @param byWeek said without an account: the day is the Monday of its week, nothing finer is known
 * @param ageDays days since it was said
 * @param outcome what was answered or done; empty if nothing was, or the reader may not know
 * @param escalated it waits for the sponsor
 */
public record VoiceEntryRow(
        VoiceEntryId id,
        EntryKind kind,
        LocalText theme,
        String unit,
        String words,
        EntryStatus status,
        boolean open,
        boolean escalated,
        LocalDate recordedOn,
        boolean byWeek,
        long ageDays,
        @Nullable String outcome,
        @Nullable Instant answeredAt) {}
