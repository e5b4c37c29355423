package org.kentering.pulse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.CellId;
import org.kentering.ballot.ParticipationClass;
import org.kentering.ballot.PrintedCount;
import org.kentering.ballot.Steps;
import org.kentering.catalogue.Construct;

/**
 * A group in the results, as far as it is shown.
 *
 * @param depth 0 for everybody
 * @param own whether the reader's own units are in it
 * @param shownWith the name of the larger group that it is shown with, for what is not shown by itself
 * @param people how many answered, in the coarsest way that one of its values says it; none if nothing is shown
 * @param steps how far the group is
 * @param factors commitment and efficacy, as far as the wave asked for them and something of them is shown
 * @param blocking the first step that holds the group back, with what helps; none if none does, or none is known
 * @param turnout how many took part, as a class; none for groups of fewer than ten
 * @param hearFirst whether fewer answered here than in the company
 * @param items what it answered, in the order of the paper
 */
public record GroupResult(
        CellId id,
        String name,
        int depth,
        boolean own,
        @Nullable String shownWith,
        @Nullable PrintedCount people,
        Steps steps,
        List<FactorResult> factors,
        @Nullable BlockingStep blocking,
        @Nullable ParticipationClass turnout,
        boolean hearFirst,
        List<ItemResult> items) {

    public GroupResult {
        factors = List.copyOf(factors);
        items = List.copyOf(items);
    }

    /** Nothing if the factor was not asked for, or nothing of it is shown. */
    public Optional<FactorResult> factor(Construct factor) {
        return factors.stream().filter(one -> one.factor() == factor).findFirst();
    }

    /** Whether anything at all is shown of it. */
    public boolean open() {
        return people != null;
    }

    /** Whether one of its values begins a new series because few people joined or left. */
    public boolean newSeries() {
        return items.stream().anyMatch(ItemResult::newSeries);
    }

    public boolean company() {
        return depth == 0;
    }
}
