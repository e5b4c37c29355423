package org.kentering.pulse;

import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.Change;
import org.kentering.ballot.PublishedCell;
import org.kentering.catalogue.Construct;
import org.kentering.kernel.LocalText;

/**
 * What everybody together answered to one item, from published values alone.
 *
 * @param item as it stood on the paper
 * @param construct what it counts for; none if the bank no longer has it
 * @param margin plus or minus how much the mean may be off; none where that cannot be said
 * @param change against the last time it was asked
 * @param since the wave in which it was asked last; none if never
 * @param before the value of that time
 */
public record ItemResult(
        BallotItem item,
        @Nullable Construct construct,
        PublishedCell company,
        @Nullable Double margin,
        Change change,
        @Nullable LocalText since,
        @Nullable PublishedCell before) {

    public String key() {
        return item.key();
    }
}
