package org.kentering.ballot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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
        return before.mean() == null || after.mean() == null || !comparable(before, after)
                ? NOT_COMPARABLE
                : of(difference(before, after), chance(before, after, company));
    }

    private static double difference(PublishedCell before, PublishedCell after) {
        BigDecimal then = Objects.requireNonNull(before.mean()).mean();
        return Objects.requireNonNull(after.mean()).mean().subtract(then).doubleValue();
    }

    private static double chance(PublishedCell before, PublishedCell after, boolean company) {
        return meanThreshold(
                spread(before),
                Objects.requireNonNull(before.people()).from(),
                spread(after),
                Objects.requireNonNull(after.people()).from(),
                company,
                Margins.halfMeanStep(before) + Margins.halfMeanStep(after));
    }

    /**
     * How the mean of several means changed, each laid beside its own of the last release. Items of one paper move
     * together, at most wholly: the chance in the mean of their differences is never more than the mean of the chances.
     *
     * @param before as many as after, in the same order
     */
    public static Change ofMeans(List<PublishedCell> before, List<PublishedCell> after, boolean company) {
        double difference = 0;
        double chance = 0;
        for (int at = 0; at < after.size(); at++) {
            PublishedCell then = before.get(at);
            PublishedCell now = after.get(at);
            if (ofMean(then, now, company) == NOT_COMPARABLE) {
                return NOT_COMPARABLE;
            }
            difference += difference(then, now);
            chance += chance(then, now, company);
        }
        return after.isEmpty() ? NOT_COMPARABLE : of(difference / after.size(), chance / after.size());
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
