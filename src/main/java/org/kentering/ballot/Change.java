package org.kentering.ballot;

import org.jspecify.annotations.Nullable;

/**
 * Whether a value moved between two waves by more than chance, from released values alone. Answers are not linked, so
 * nothing is paired, and people answer differently on another day, so even a wave that everybody answered has chance in
 * it: the test is conservative on purpose.
 */
public enum Change {
    HIGHER,
    LOWER,
    NO_CLEAR_CHANGE,
    /** A class, a closed cell, or a new series: nothing may be laid beside it. */
    NOT_COMPARABLE;

    private static final double Z_COMPANY = 1.96;
    private static final double Z_GROUP = 2.58;

    /** How the mean of a cell changed since its last release. */
    public static Change ofMean(PublishedCell before, PublishedCell after, boolean company) {
        PrintedMean then = before.mean();
        PrintedMean now = after.mean();
        PrintedCount thenPeople = people(before);
        PrintedCount nowPeople = people(after);
        if (then == null || now == null || thenPeople == null || nowPeople == null || !comparable(before, after)) {
            return NOT_COMPARABLE;
        }
        double chance = meanThreshold(
                spread(before),
                thenPeople.from(),
                spread(after),
                nowPeople.from(),
                company,
                Margins.halfMeanStep(before) + Margins.halfMeanStep(after));
        return of(now.mean().subtract(then.mean()).doubleValue(), chance);
    }

    /** How the share of favourable answers of a cell changed since its last release. */
    public static Change ofShare(PublishedCell before, PublishedCell after, boolean company) {
        PrintedShare then = before.favourable();
        PrintedShare now = after.favourable();
        PrintedCount thenPeople = people(before);
        PrintedCount nowPeople = people(after);
        if (then == null || now == null || thenPeople == null || nowPeople == null || !comparable(before, after)) {
            return NOT_COMPARABLE;
        }
        double chance = meanThreshold(
                spread(then),
                thenPeople.from(),
                spread(now),
                nowPeople.from(),
                company,
                Margins.halfShareStep(before) + Margins.halfShareStep(after));
        return of(now.percent() - then.percent(), chance);
    }

    /** What a difference must exceed. */
    static double meanThreshold(double s1, int n1, double s2, int n2, boolean company, double rounding) {
        return (company ? Z_COMPANY : Z_GROUP) * Math.sqrt(s1 * s1 / n1 + s2 * s2 / n2) + rounding;
    }

    private static Change of(double difference, double chance) {
        if (Math.abs(difference) <= chance) {
            return NO_CLEAR_CHANGE;
        }
        return difference > 0 ? HIGHER : LOWER;
    }

    private static boolean comparable(PublishedCell before, PublishedCell after) {
        return after.trend() == Trend.COMPARABLE
                && before.cell().equals(after.cell())
                && before.item().equals(after.item());
    }

    private static @Nullable PrintedCount people(PublishedCell cell) {
        return cell.people();
    }

    private static double spread(PublishedCell cell) {
        return cell.tier() == Tier.COARSE ? Margins.ASSUMED_SPREAD : Margins.spread(cell);
    }

    private static double spread(PrintedShare share) {
        double p = share.percent() / 100.0;
        return 100 * Math.sqrt(p * (1 - p));
    }
}
