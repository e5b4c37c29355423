package org.kentering.training;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kentering.kernel.Message;

/**
 * The curriculum of a programme, and what is odd about it.
 *
 * @param warnings in words; nothing is forbidden
 */
public record Curriculum(List<CurriculumRow> lines, List<Message> warnings) {

    /** From this share of its hours on, a plan is more about tools than about using them well (fw-competence-areas-3). */
    static final int MOST_TECHNICAL_PERCENT = 60;

    public Curriculum {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** One course for all: there are several groups, and each is planned exactly the same (fw-training-target-groups). */
    static boolean isUniform(Map<String, Set<TrainingId>> plannedByGroup) {
        Collection<Set<TrainingId>> plans =
                plannedByGroup.values().stream().filter(plan -> !plan.isEmpty()).toList();
        return plans.size() > 1 && Set.copyOf(plans).size() == 1;
    }

    /** More than the given share of hours is technical. */
    static boolean isTooTechnical(BigDecimal technicalHours, BigDecimal allHours) {
        return technicalHours
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(allHours.multiply(BigDecimal.valueOf(MOST_TECHNICAL_PERCENT)))
                > 0;
    }
}
