package org.kentering.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kentering.exchange.CleanText;
import org.kentering.organisation.UnitId;

/**
 * Which training is planned for whom.
 *
 * @param unit the people of this unit and of everything below it
 * @param group only those of this employee group; empty for all
 */
public record CurriculumDraft(@NotNull TrainingId training, @NotNull UnitId unit, @Size(max = 100) String group) {

    public CurriculumDraft {
        group = CleanText.of(group);
    }
}
