package org.kentering.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kentering.programme.ProgrammeFrame;

/** A part of the page; which one stands in the address. */
enum TrainingPart {
    COVERAGE,
    SESSIONS,
    CURRICULUM;

    private static final String SHOW = "show";

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

    /** The part that the address asks for, or the reader's first. */
    static TrainingPart in(QueryParameters query, List<TrainingPart> parts) {
        String asked = query.getSingleParameter(SHOW).orElse("");
        return parts.stream().filter(part -> part.word().equals(asked)).findFirst().orElse(parts.getFirst());
    }

    QueryParameters query() {
        return QueryParameters.of(SHOW, word());
    }

    String textKey() {
        return "training.part." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
