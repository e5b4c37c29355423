package org.kentering.voice;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/** Something happened to an entry. What was said stands in the entry only. */
public record EntryChanged(VoiceEntryId entry, ProgrammeId inProgramme, EntryKind kind, Change change) implements Fact {

    /** What happened. */
    public enum Change {
        RECORDED,
        REWORDED,
        ANSWERED,
        ROUTED,
        /** Whoever was asked left: it waits in the inbox again. */
        RETURNED,
        TAKEN_UP,
        RESOLVED,
        REOPENED,
        PUBLISHED,
        ESCALATED,
        DECIDED
    }

    @Override
    public String action() {
        return "voice." + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID object() {
        return entry.value();
    }

    @Override
    public UUID programme() {
        return inProgramme.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(kind.name());
    }
}
