package org.kentering.decision.ui;

import org.kentering.decision.Standing;
import org.kentering.decision.Verdict;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.springframework.modulith.NamedInterface;

/** How a criterion and a decision look: the same everywhere. */
@NamedInterface("dialog")
public final class Standings {

    private Standings() {}

    public static Status status(Standing standing) {
        return new Status(Words.text(standing.textKey()), switch (standing) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.WATCH;
            case UNKNOWN -> Tone.NEUTRAL;
        });
    }

    public static Status status(Verdict verdict) {
        return new Status(Words.text(verdict.textKey()), switch (verdict) {
            case GO -> Tone.GOOD;
            case HOLD -> Tone.WATCH;
            case STOP -> Tone.ACT;
        });
    }
}
