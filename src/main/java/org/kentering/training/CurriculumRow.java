package org.kentering.training;

import org.kentering.kernel.LocalText;
import org.kentering.organisation.UnitId;

/**
 * What is planned for whom.
 *
 * @param unitPath the unit with those above it
 * @param group the employee group, empty for everybody
 * @param people how many people it reaches now
 * @param retired the training is held no more: it counts for who had it, and is asked of nobody else
 */
public record CurriculumRow(
        CurriculumLineId id, TrainingId training, LocalText name, UnitId unit, String unitPath, String group, int people,
        boolean retired) {}
