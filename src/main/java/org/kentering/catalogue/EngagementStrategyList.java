package org.kentering.catalogue;

import java.util.List;

record EngagementStrategyList(String id, int version, List<EngagementStrategy> strategies) implements CatalogueItem {

    EngagementStrategyList {
        strategies = List.copyOf(strategies);
        Flaw.ifVersionUnusable(version);
        Flaw.ifTwice("strategies", strategies, "key", EngagementStrategy::key);
        for (Influence influence : Influence.values()) {
            for (Stance stance : Stance.values()) {
                long fitting = strategies.stream().filter(one -> one.fits(influence, stance)).count();
                if (fitting != 1) {
                    throw new Flaw("strategies", "influence " + influence + " with stance " + stance + " needs one"
                            + " strategy and has " + fitting);
                }
            }
        }
    }

    EngagementStrategy of(Influence influence, Stance stance) {
        return strategies.stream().filter(one -> one.fits(influence, stance)).findFirst().orElseThrow();
    }
}
