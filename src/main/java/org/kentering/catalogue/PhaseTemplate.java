package org.kentering.catalogue;

import java.util.List;
import org.kentering.kernel.LocalText;

/**
 * One phase of a change.
 *
 * @param gate what has to be true before the next phase starts; the last phase has none
 */
public record PhaseTemplate(
        int number,
        String key,
        LocalText name,
        LocalText shortName,
        LocalText question,
        List<GateCriterionTemplate> gate) {

    public PhaseTemplate {
        gate = List.copyOf(gate);
        Flaw.ifTwice("gate", gate, "key", GateCriterionTemplate::key);
    }
}
