package org.kentering.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kentering.programme.ProgrammeFrame;

/** A part of the page; which one stands in the address. */
enum TrainingPart {
    COVERAGE,
    SESSIONS,
    CURRICULUM;

    /** The parts that the reader may see, in their order. */
    static List<TrainingPart> of(ProgrammeFrame frame) {
        List<TrainingPart> parts = new ArrayList<>();
        if (TrainingDesk.seesCoverage(frame)) {
            parts.add(COVERAGE);
        }
        if (TrainingDesk.seesSessions(frame)) {
            parts.add(SESSIONS);
        }
        if (TrainingDesk.seesCurriculum(frame)) {
            parts.add(CURRICULUM);
        }
        return parts;
    }

    String textKey() {
        return "training.part." + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
