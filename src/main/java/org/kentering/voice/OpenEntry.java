package org.kentering.voice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

/**
 * Something that was said without an account.
 *
 * @param name whom the author wants to be; none without a name
 * @param replyHash what is kept of the author's code
 * @param week when the week began in which it was said; nothing finer is known
 */
record OpenEntry(
        VoiceEntryId id,
        ProgrammeId programme,
        UnitId unit,
        EntryKind kind,
        String theme,
        String words,
        @Nullable String name,
        String replyHash,
        Instant week) {}
