package org.kentering.plan.ui;

import java.time.LocalDate;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.plan.StepDetails;

/** How a step looks: its dates in a line, its state in a word. */
final class StepLooks {

    private StepLooks() {}

    static String dates(StepDetails step) {
        LocalDate end = step.planned().end();
        return end == null
                ? Words.text("plan.step.from", Words.date(step.planned().start()))
                : Words.text("plan.step.fromTo", Words.date(step.planned().start()), Words.date(end));
    }

    static Status status(StepDetails step, LocalDate today) {
        LocalDate end = step.planned().end();
        if (step.late() && end != null) {
            return new Status(Words.until(end, today), Tone.ACT);
        }
        return new Status(Words.text(step.state().textKey()), switch (step.state()) {
            case DONE -> Tone.GOOD;
            case RUNNING -> Tone.INFO;
            case TO_DO -> Tone.NEUTRAL;
        });
    }
}
