package org.kentering.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;

/**
 * What an author without an account may read.
 *
 * @param status how it stands; none as long as it waits for the next morning
 * @param answer what was answered or done
 * @param further what the author said later
 */
public record OpenAnswer(
        EntryKind kind,
        LocalText theme,
        String words,
        @Nullable EntryStatus status,
        @Nullable String answer,
        List<String> further) {

    public OpenAnswer {
        further = List.copyOf(further);
    }
}
