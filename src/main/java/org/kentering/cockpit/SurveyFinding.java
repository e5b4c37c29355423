package org.kentering.cockpit;

import java.util.List;
import java.util.Optional;
import org.kentering.kernel.Message;
import org.kentering.pulse.WaveRow;
import org.kentering.pulse.WaveStatus;

/** What somebody reads first who watches over the surveys: how many there are, and whether the last release holds. */
public final class SurveyFinding {

    private SurveyFinding() {}

    /**
     * The finding.
     *
     * @param genuine whether the last release is still what was signed; empty before the first
     */
    public static Finding of(List<WaveRow> waves, Optional<Boolean> genuine) {
        return new Finding(title(count(waves, WaveStatus.OPEN), count(waves, WaveStatus.RELEASED)), checked(genuine));
    }

    private static Message title(long open, long released) {
        if (open == 0 && released == 0) {
            return Message.of("cockpit.surveys.none");
        }
        if (released == 0) {
            return Message.of("cockpit.surveys.open", open);
        }
        return open == 0 ? Message.of("cockpit.surveys.released", released)
                : Message.of("cockpit.surveys.openAndReleased", open, released);
    }

    private static Message checked(Optional<Boolean> genuine) {
        return genuine
                .map(asSigned -> Message.of(asSigned ? "cockpit.surveys.genuine" : "cockpit.surveys.changed"))
                .orElseGet(() -> Message.of("cockpit.surveys.unreleased"));
    }

    private static long count(List<WaveRow> waves, WaveStatus status) {
        return waves.stream().filter(wave -> wave.status() == status).count();
    }
}
