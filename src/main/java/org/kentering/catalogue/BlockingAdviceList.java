package org.kentering.catalogue;

import java.util.List;

record BlockingAdviceList(String id, int version, List<BlockingAdvice> steps) implements CatalogueItem {

    BlockingAdviceList {
        steps = List.copyOf(steps);
        Flaw.ifVersionUnusable(version);
        List<Construct> advised = steps.stream().map(BlockingAdvice::step).toList();
        if (!advised.equals(Construct.adoptionSteps())) {
            throw new Flaw("steps", "advice is needed for " + Construct.adoptionSteps() + " in this order, not for "
                    + advised);
        }
    }
}
