package org.kentering.ballot;

import java.util.List;
import java.util.Optional;

/**
 * What may be off about a released value because not everybody answered: worked out from released values alone. Source:
 * standard error of a sample without replacement, and Wilson's interval for shares (Wilson 1927).
 */
public final class Margins {

    /** The spread that is assumed where none is released. */
    static final double ASSUMED_SPREAD = 1.2;

    private static final double Z = 1.96;
    private static final double ABOUT = 0.5;

    /** From where to where a share may lie, in per cent. */
    public record Range(double low, double high) {}

    private Margins() {}

    /**
     * Plus or minus how much a mean may be off, half its rounding step included; nothing for a closed cell, a class, or
     * a coded end.
     */
    public static Optional<Double> ofMean(PublishedCell cell, int invited) {
        PrintedMean mean = cell.mean();
        PrintedCount people = cell.people();
        if (mean == null || people == null || mean.bound() != Bound.NONE) {
            return Optional.empty();
        }
        if (cell.tier() == Tier.COARSE) {
            return Optional.of(ABOUT);
        }
        int n = Math.min(people.from(), invited);
        return Optional.of(Z * spread(cell) / Math.sqrt(n) * Math.sqrt(unheard(n, invited)) + halfMeanStep(cell));
    }

    /** Wilson's interval for a share of a cell with at least 20 people; nothing for a coded end. */
    public static Optional<Range> ofShare(PublishedCell cell, PrintedShare share, int invited) {
        PrintedCount people = cell.people();
        boolean wide = cell.tier() == Tier.FINE || cell.tier() == Tier.FULL;
        if (!wide || people == null || share.bound() != Bound.NONE) {
            return Optional.empty();
        }
        int n = Math.min(people.from(), invited);
        double z = Z * Math.sqrt(unheard(n, invited));
        double p = share.percent() / 100.0;
        double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        double step = halfShareStep(cell);
        return Optional.of(new Range(
                Math.max(0, (centre - half) * 100 - step), Math.min(100, (centre + half) * 100 + step)));
    }

    /** For planning: plus or minus how many percentage points a share can be off at worst. */
    public static double worstOfShare(int people, int invited) {
        int n = Math.min(people, invited);
        return 100 * Z * 0.5 / Math.sqrt(n) * Math.sqrt(unheard(n, invited));
    }

    /** The spread of the answers behind a mean, from its released bars. */
    static double spread(PublishedCell cell) {
        List<Band> bars = cell.distribution();
        if (bars.isEmpty()) {
            return ASSUMED_SPREAD;
        }
        double mean = 0;
        double squares = 0;
        for (Band bar : bars) {
            double middle = (bar.from() + bar.to()) / 2.0;
            mean += middle * bar.percent() / 100;
            squares += middle * middle * bar.percent() / 100;
        }
        return Math.sqrt(Math.max(0, squares - mean * mean));
    }

    static double halfMeanStep(PublishedCell cell) {
        return cell.tier() == Tier.COARSE ? 0.1 : 0.05;
    }

    static double halfShareStep(PublishedCell cell) {
        return cell.tier() == Tier.COARSE ? 5 : 2.5;
    }

    private static double unheard(int people, int invited) {
        return invited <= 1 ? 0 : (double) (invited - people) / (invited - 1);
    }
}
