package org.kentering.training;

import org.kentering.kernel.LocalText;
import org.kentering.organisation.UnitId;

/**
 * What is planned for whom.
 *
 * @param unitPath the unit with those above it
 * @param group the employee group, empty for everybody
 * @param people how many people it reaches now
 */
public record CurriculumRow(
        CurriculumLineId id, TrainingId training, LocalText name, UnitId unit, String unitPath, String group, int people) {}
