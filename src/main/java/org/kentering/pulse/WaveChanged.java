package org.kentering.pulse;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Fact;
import org.kentering.programme.ProgrammeId;

/**
 * Something was done with a wave. That it closed, the ballot says; and that it was released or that was taken back too, but
 * to the readers of a programme it is said here, because the ballot knows none.
 *
 * @param note a fingerprint or a reason from a closed list; never words about people
 */
public record WaveChanged(WaveId wave, ProgrammeId inProgramme, Change change, @Nullable String note) implements Fact {

    /** What was done. */
    public enum Change {
        PLANNED,
        CHANGED,
        DISCARDED,
        PROPOSED,
        WITHDRAWN,
        REFUSED,
        APPROVED,
        ANNOUNCED,
        INVITED,
        REMINDED,
        CODES_PRINTED,
        CODES_DESTROYED,
        COMMENT_DECIDED,
        KEY_MADE,
        KEY_TRIED,
        BOX_OPENED,
        RELEASED,
        RELEASE_WITHDRAWN
    }

    @Override
    public String action() {
        return "pulse." + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID object() {
        return wave.value();
    }

    @Override
    public UUID programme() {
        return inProgramme.value();
    }

    @Override
    public Optional<String> remark() {
        return Optional.ofNullable(note);
    }
}
