package org.kentering.pulse;

import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.Change;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.Margins;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.PublishedCell;
import org.kentering.ballot.Trend;
import org.kentering.catalogue.Construct;
import org.kentering.kernel.LocalText;

/**
 * What a group, or everybody together, answered to one item, from published values alone.
 *
 * @param item as it stood on the paper
 * @param construct what it counts for; none if the bank no longer has it
 * @param cell what is shown of it; closed where it may not be
 * @param shownWith the name of the larger group that it is shown with, if it is not shown by itself
 * @param margin plus or minus how much the mean may be off; none where that cannot be said
 * @param agreeing from where to where the share of favourable answers may lie; none where that cannot be said
 * @param change against the last time it was asked
 * @param since the wave in which it was asked last; none if never
 * @param before the value of that time
 */
public record ItemResult(
        BallotItem item,
        @Nullable Construct construct,
        PublishedCell cell,
        @Nullable String shownWith,
        @Nullable Double margin,
        Margins.@Nullable Range agreeing,
        Change change,
        @Nullable LocalText since,
        @Nullable PublishedCell before) {

    /** The first of the favourable answers, 1 to 5 (rules of publication, section 5). */
    private static final int FAVOURABLE = 4;

    public String key() {
        return item.key();
    }

    /** Whether it is answered with how many people, in words of its own, and not by agreeing. */
    public boolean estimates() {
        return item.kind() == ItemKind.AGREEMENT && !item.options().isEmpty();
    }

    /** The least answer of an estimate that counts as favourable, in its own words. */
    public LocalText favourableFrom() {
        return item.options().get(FAVOURABLE - 1);
    }

    /** Of an estimate: how many of a hundred people its mean stands for; none where no mean is shown. */
    public @Nullable PrintedShare estimated() {
        PrintedMean mean = cell.mean();
        return mean == null ? null : PerceptionGap.share(mean);
    }

    /** Plus or minus how many percentage points that may be off; none where that cannot be said. */
    public @Nullable Double estimatedMargin() {
        return margin == null ? null : margin * PerceptionGap.PERCENT_PER_POINT;
    }

    /** Whether it was shown before and nothing may be laid beside that any more, because few joined or left. */
    public boolean newSeries() {
        return cell.open()
                && cell.trend() == Trend.NEW_SERIES
                && before != null
                && before.item().equals(cell.item());
    }
}
