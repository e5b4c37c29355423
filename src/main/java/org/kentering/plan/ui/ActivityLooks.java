package org.kentering.plan.ui;

import java.time.LocalDate;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.PromiseState;

/** How the state of an activity looks: a word and a colour that depends on its date alone. */
final class ActivityLooks {

    private static final int SOON_DAYS = 7;

    private ActivityLooks() {}

    static Status status(ActivityRow row, LocalDate today) {
        return switch (row.status()) {
            case DONE -> new Status(
                    Words.text(row.promise() ? PromiseState.KEPT.textKey() : row.status().textKey()), Tone.GOOD);
            case DROPPED -> new Status(
                    Words.text(row.promise() ? PromiseState.BROKEN.textKey() : row.status().textKey()),
                    row.promise() ? Tone.ACT : Tone.NEUTRAL);
            case PLANNED, RUNNING -> open(row, today);
        };
    }

    private static Status open(ActivityRow row, LocalDate today) {
        if (row.isOverdue(today)) {
            return new Status(Words.until(row.due(), today), Tone.ACT);
        }
        Tone tone = row.due().isAfter(today.plusDays(SOON_DAYS)) ? Tone.INFO : Tone.WATCH;
        return new Status(Words.text(row.status().textKey()), tone);
    }
}
