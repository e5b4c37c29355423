package org.kentering.pulse;

import org.jspecify.annotations.Nullable;
import org.kentering.ballot.Bound;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.PublishedCell;
import org.kentering.kernel.LocalText;

/**
 * What leads believe about the use of AI beside what people say, both as released for the company.
 *
 * @param estimated how many of a hundred people use AI about weekly, as the leads believe
 * @param estimateBound whether the estimate is the coarse end of its scale
 * @param estimatedIn the wave of the leads
 * @param reported how many do as they say themselves
 * @param reportedBound whether that is the coarse end of its scale
 * @param reportedIn the wave in which they said so
 */
public record PerceptionGap(
        int estimated,
        Bound estimateBound,
        LocalText estimatedIn,
        int reported,
        Bound reportedBound,
        LocalText reportedIn) {

    static final String ESTIMATE = "L1";

    static final double PERCENT_PER_POINT = 25;

    /** How far they are apart, in percentage points: above zero if more people use AI than leads believe. */
    public int points() {
        return reported - estimated;
    }

    /** Whether one of the values is the coarse end of its scale, so that the gap is not exact. */
    public boolean coarse() {
        return estimateBound != Bound.NONE || reportedBound != Bound.NONE;
    }

    /** The five answers of the estimate stand for 0, 25, 50, 75 and 100 per cent; none while one is not shown. */
    static @Nullable PerceptionGap of(
            @Nullable PublishedCell estimate, LocalText estimatedIn, @Nullable PublishedCell use, LocalText reportedIn) {
        PrintedMean mean = estimate == null ? null : estimate.mean();
        PrintedShare share = use == null ? null : use.favourable();
        if (mean == null || share == null) {
            return null;
        }
        PrintedShare estimated = share(mean);
        return new PerceptionGap(
                estimated.percent(),
                estimated.bound(),
                estimatedIn,
                share.percent(),
                share.bound(),
                reportedIn);
    }

    /** How many of a hundred people the mean of an estimate stands for. */
    static PrintedShare share(PrintedMean mean) {
        return new PrintedShare(
                (int) Math.round((mean.mean().doubleValue() - 1) * PERCENT_PER_POINT), mean.bound());
    }
}
