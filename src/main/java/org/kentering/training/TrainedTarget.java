package org.kentering.training;

import java.util.Optional;
import org.kentering.catalogue.Framework;
import org.kentering.catalogue.PhaseTemplate;
import org.kentering.catalogue.ThresholdUnit;

/**
 * Which share of the planned people has to be trained before a phase begins, as the catalogue says.
 *
 * @param phase the number of the phase that begins then
 */
public record TrainedTarget(int percent, int phase) {

    /** 0 to 1. */
    public double share() {
        return percent / 100.0;
    }

    /** What the first gate asks that asks for it. */
    static Optional<TrainedTarget> of(Framework framework) {
        return framework.phases().stream().flatMap(phase -> of(phase).stream()).findFirst();
    }

    private static Optional<TrainedTarget> of(PhaseTemplate phase) {
        return phase.gate().stream()
                .filter(criterion -> criterion.evidenceKey().equals(TrainingEvidence.TRAINED_SHARE))
                .flatMap(criterion -> Optional.ofNullable(criterion.threshold()).stream())
                .filter(threshold -> threshold.unit() == ThresholdUnit.PERCENT)
                .map(threshold -> new TrainedTarget(threshold.amount(), phase.number() + 1))
                .findFirst();
    }
}
