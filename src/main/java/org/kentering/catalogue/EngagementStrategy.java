package org.kentering.catalogue;

import java.util.List;
import org.kentering.kernel.LocalText;

/**
 * How to approach stakeholders in one corner of the map.
 *
 * @param firstAction a first engagement action to offer
 */
public record EngagementStrategy(
        String key,
        List<Influence> influence,
        List<Stance> stance,
        LocalText name,
        LocalText advice,
        LocalText firstAction) {

    public EngagementStrategy {
        influence = List.copyOf(influence);
        stance = List.copyOf(stance);
    }

    boolean fits(Influence weight, Stance attitude) {
        return influence.contains(weight) && stance.contains(attitude);
    }
}
