package org.kentering.ballot;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the printed values of one open cell leave possible, read back from them and not from what prints them (Kentering
 * rules of publication, section 5). A value that no number of people could print leaves nothing.
 *
 * @param company whether it is everybody, of whom the exact number is printed
 */
record PrintedValues(PublishedCell cell, AskedItem item, boolean company, int k) {

    /** What a computer makes of tenths. */
    private static final double TINY = 1e-9;

    /** How many people there may be; none if the tier cannot say so. */
    NumberSet people() {
        PrintedCount printed = cell.people();
        if (printed == null) {
            return NumberSet.of(1, 0);
        }
        NumberSet ofTier = switch (cell.tier()) {
            case CLOSED -> NumberSet.of(1, 0);
            case CLASS -> NumberSet.of(k, 9);
            case COARSE -> NumberSet.of(Math.max(k, 10), 19);
            case FINE -> NumberSet.of(Math.max(k, 20), 49);
            case FULL -> NumberSet.of(Math.max(k, 50), Integer.MAX_VALUE);
        };
        boolean wide = isWide();
        if (company) {
            return printed.rounded() || printed.from() != printed.to()
                    ? NumberSet.of(1, 0)
                    : ofTier.and(NumberSet.of(printed.from(), printed.to()));
        }
        if (wide != printed.rounded() || wide && (printed.from() != printed.to() || printed.from() % 5 != 0)) {
            return NumberSet.of(1, 0);
        }
        if (wide) {
            return ofTier.and(NumberSet.of(printed.from() - 2, printed.from() + 2));
        }
        return ofTier.equals(NumberSet.of(printed.from(), printed.to())) ? ofTier : NumberSet.of(1, 0);
    }

    /** Whether the values are those of the tier and of the kind of item, in its steps, and go with each other. */
    boolean fit() {
        boolean agreement = item.kind() == ItemKind.AGREEMENT;
        boolean fits = agreement ? fitsAgreement() : isWide() && fitsOptions();
        return fits
                && (cell.mean() == null || fitsMean(cell.mean()))
                && (cell.favourable() == null || fitsShare(cell.favourable()))
                && (cell.otherAnswers() == null || fitsShare(cell.otherAnswers()))
                && (cell.cannotJudge() == null || agreement && fitsShare(cell.cannotJudge()))
                && cell.options().stream().allMatch(option -> fitsShare(option.share()));
    }

    /** How many of so many people at least answered favourably. */
    long leastFavourable(long people) {
        if (cell.level() != null) {
            return switch (cell.level()) {
                case LOW -> 0;
                case MIXED -> (4 * people + 9) / 10;
                case HIGH -> 7 * people / 10 + 1;
            };
        }
        return cell.favourable() == null ? 0 : ceiling(low(cell.favourable()) * people, 200);
    }

    /** How many of so many people at most answered favourably. */
    long mostFavourable(long people) {
        if (cell.level() != null) {
            return switch (cell.level()) {
                case LOW -> (4 * people - 1) / 10;
                case MIXED -> 7 * people / 10;
                case HIGH -> people;
            };
        }
        return cell.favourable() == null ? people : high(cell.favourable()) * people / 200;
    }

    private boolean isWide() {
        return cell.tier() == Tier.FINE || cell.tier() == Tier.FULL;
    }

    private boolean fitsAgreement() {
        return cell.options().isEmpty()
                && cell.otherAnswers() == null
                && (cell.level() != null || cell.mean() != null && cell.favourable() != null && meanAndShareAgree())
                && fitsBars();
    }

    /** Nobody favourable answers more than 5 or less than 4, nobody else more than 3. */
    private boolean meanAndShareAgree() {
        PrintedMean mean = cell.mean();
        PrintedShare share = cell.favourable();
        if (mean == null || share == null) {
            return false;
        }
        double half = cell.tier() == Tier.COARSE ? 0.1 : 0.05;
        double lowest = mean.bound() == Bound.AT_MOST ? 1 : mean.mean().doubleValue() - half;
        double highest = mean.bound() == Bound.AT_LEAST ? 5 : mean.mean().doubleValue() + half;
        return highest + TINY >= 1 + 3 * low(share) / 200.0 && lowest - TINY <= 3 + 2 * high(share) / 200.0;
    }

    private boolean fitsBars() {
        List<Band> bars = cell.distribution();
        if (bars.isEmpty()) {
            return true;
        }
        int step = cell.tier() == Tier.FULL ? 5 : 10;
        int next = 1;
        int sum = 0;
        int surely = 0;
        int perhaps = 0;
        for (Band bar : bars) {
            if (bar.from() != next || bar.to() < bar.from() || bar.percent() < 0 || bar.percent() % step != 0) {
                return false;
            }
            next = bar.to() + 1;
            sum += bar.percent();
            surely += bar.from() >= 4 ? Math.max(0, bar.percent() - step) : 0;
            perhaps += bar.to() >= 4 ? bar.percent() + step : 0;
        }
        PrintedShare share = cell.favourable();
        return next == 6
                && sum == 100
                && bars.size() > 1
                && bars.size() <= (cell.tier() == Tier.FULL ? 5 : 3)
                && share != null
                && 2 * surely <= high(share)
                && 2 * perhaps >= low(share);
    }

    private boolean fitsOptions() {
        Set<Integer> named = new HashSet<>();
        long most = people().ranges().isEmpty() ? 0 : people().ranges().getLast().to();
        long least = 0;
        long atMost = 0;
        long favourableAtLeast = 0;
        long favourableAtMost = 0;
        for (OptionShare option : cell.options()) {
            if (option.option() < 0
                    || option.option() >= item.options()
                    || !named.add(option.option())
                    || high(option.share()) * most < 200L * k) {
                return false;
            }
            least += low(option.share());
            atMost += high(option.share());
            if (option.option() >= item.favourableFrom()) {
                favourableAtLeast += low(option.share());
                favourableAtMost += high(option.share());
            }
        }
        if (!cell.distribution().isEmpty()) {
            return false;
        }
        if (item.kind() == ItemKind.CHOICE) {
            return cell.mean() == null && cell.favourable() == null;
        }
        PrintedShare others = cell.otherAnswers();
        PrintedShare share = cell.favourable();
        return others != null
                && share != null
                && cell.mean() == null
                && least + low(others) <= 200
                && atMost + high(others) >= 200
                && favourableAtLeast <= high(share)
                && favourableAtMost + high(others) >= low(share);
    }

    private boolean fitsMean(PrintedMean mean) {
        boolean coarse = cell.tier() == Tier.COARSE;
        int tenths = tenths(mean.mean());
        int lowest = coarse ? 16 : 13;
        int highest = coarse ? 44 : 47;
        return tenths >= lowest
                && tenths <= highest
                && (!coarse || tenths % 2 == 0)
                && mean.bound() == (tenths == lowest ? Bound.AT_MOST : tenths == highest ? Bound.AT_LEAST : Bound.NONE);
    }

    private boolean fitsShare(PrintedShare share) {
        boolean coarse = cell.tier() == Tier.COARSE;
        int end = coarse ? 20 : 10;
        return share.percent() >= end
                && share.percent() <= 100 - end
                && share.percent() % (coarse ? 10 : 5) == 0
                && share.bound() == (share.percent() == end
                        ? Bound.AT_MOST
                        : share.percent() == 100 - end ? Bound.AT_LEAST : Bound.NONE);
    }

    /** In half per cents, as all that follow: the smallest share that prints so. */
    private long low(@Nullable PrintedShare share) {
        return share == null || share.bound() == Bound.AT_MOST ? 0 : 2L * share.percent() - halfStep();
    }

    private long high(@Nullable PrintedShare share) {
        return share == null || share.bound() == Bound.AT_LEAST ? 200 : 2L * share.percent() + halfStep();
    }

    private int halfStep() {
        return cell.tier() == Tier.COARSE ? 10 : 5;
    }

    private static int tenths(BigDecimal mean) {
        BigDecimal tenths = mean.movePointRight(1);
        return tenths.stripTrailingZeros().scale() > 0 ? -1 : tenths.intValue();
    }

    private static long ceiling(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
