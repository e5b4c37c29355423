package org.kentering.plan.ui;

import java.time.LocalDate;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.plan.ActivityRow;

/** How an activity looks: when it is due, or what became of it, with a colour that depends on its date alone. */
final class ActivityLooks {

    private static final int SOON_DAYS = 7;

    private ActivityLooks() {}

    static Status when(ActivityRow row, LocalDate today) {
        Status status = switch (row.status()) {
            case DONE -> new Status(outcome(row), Tone.GOOD);
            case DROPPED -> new Status(outcome(row), row.promise() ? Tone.ACT : Tone.NEUTRAL);
            case PLANNED, RUNNING -> new Status(Words.until(row.due(), today), tone(row, today));
        };
        status.setTitle(Words.date(row.due()));
        return status;
    }

    private static String outcome(ActivityRow row) {
        return Words.text(row.promise() ? row.promiseState().textKey() : row.status().textKey());
    }

    private static Tone tone(ActivityRow row, LocalDate today) {
        if (row.isOverdue(today)) {
            return Tone.ACT;
        }
        return row.due().isAfter(today.plusDays(SOON_DAYS)) ? Tone.INFO : Tone.WATCH;
    }
}
