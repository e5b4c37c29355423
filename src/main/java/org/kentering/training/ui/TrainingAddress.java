package org.kentering.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/**
 * The page as its address says it, so that a link shows a colleague the same.
 *
 * @param past of the sessions, those that were
 */
record TrainingAddress(TrainingPart part, boolean past) {

    private static final String SHOW = "show";
    private static final String WHEN = "when";
    private static final String PAST = "past";

    /** What the address asks for; the reader's first part if it asks for none of theirs. */
    static TrainingAddress of(QueryParameters query, List<TrainingPart> parts) {
        String asked = query.getSingleParameter(SHOW).orElse("");
        return new TrainingAddress(
                parts.stream().filter(part -> part.word().equals(asked)).findFirst().orElse(parts.getFirst()),
                query.getSingleParameter(WHEN).filter(PAST::equals).isPresent());
    }

    TrainingAddress show(TrainingPart other) {
        return new TrainingAddress(other, past);
    }

    TrainingAddress show(boolean thoseThatWere) {
        return new TrainingAddress(part, thoseThatWere);
    }

    QueryParameters query() {
        return past && part == TrainingPart.SESSIONS
                ? QueryParameters.simple(Map.of(SHOW, part.word(), WHEN, PAST))
                : QueryParameters.of(SHOW, part.word());
    }
}
