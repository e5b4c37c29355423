package org.kentering.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How values are printed (Kentering rules of publication, section 5): whole numbers only, so that the same people
 * always print the same, and both the release and the interval audit ask the same question.
 */
final class Rounding {

    /** A bar of a distribution with the people in it. */
    record Bar(int from, int to, int people) {

        Bar with(Bar next) {
            return new Bar(Math.min(from, next.from), Math.max(to, next.to), people + next.people);
        }
    }

    private static final int FEWEST_IN_A_BAR = 3;

    private Rounding() {}

    /** The mean in tenths, at its coded end if it lies beyond. */
    static int meanTenths(int sum, int people, Tier tier) {
        int step = tier == Tier.COARSE ? 2 : 1;
        int rounded = roundedTo(step, 10L * sum, people);
        return Math.clamp(rounded, lowestMean(tier), highestMean(tier));
    }

    static PrintedMean mean(int sum, int people, Tier tier) {
        int tenths = meanTenths(sum, people, tier);
        return PrintedMean.ofTenths(tenths, bound(tenths, lowestMean(tier), highestMean(tier)));
    }

    /** The smallest sum that prints as this mean. */
    static int lowestSum(int tenths, int people, Tier tier) {
        int low = people;
        int high = 5 * people;
        while (low < high) {
            int middle = (low + high) / 2;
            if (meanTenths(middle, people, tier) >= tenths) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The largest sum that prints as this mean. */
    static int highestSum(int tenths, int people, Tier tier) {
        int low = people;
        int high = 5 * people;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (meanTenths(middle, people, tier) <= tenths) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    static PrintedShare share(int part, int people, Tier tier) {
        int end = tier == Tier.COARSE ? 20 : 10;
        int percent = sharePercent(part, people, tier);
        return new PrintedShare(percent, bound(percent, end, 100 - end));
    }

    /** The share in per cent, at its coded end if it lies beyond. */
    static int sharePercent(int part, int people, Tier tier) {
        int step = tier == Tier.COARSE ? 10 : 5;
        int end = tier == Tier.COARSE ? 20 : 10;
        return Math.clamp(roundedTo(step, 100L * part, people), end, 100 - end);
    }

    /** Whether enough people chose an option for it to be named; otherwise it is one of the "other answers". */
    static boolean named(int chosen, int people, int k) {
        return chosen >= k && chosen * 10 >= people;
    }

    static PrintedCount count(int people, boolean company, Tier tier, int k) {
        if (company) {
            return PrintedCount.exactly(people);
        }
        return switch (tier) {
            case CLOSED -> throw new IllegalArgumentException("a closed cell has no number");
            case CLASS -> PrintedCount.range(k, 9);
            case COARSE -> PrintedCount.range(Math.max(k, 10), 19);
            case FINE, FULL -> PrintedCount.about(roundedTo(5, people, 1));
        };
    }

    /** Lumps neighbours until three people stand behind each bar; a single bar says nothing and is left out. */
    static List<Band> distribution(List<Bar> bars, int step) {
        List<Bar> lumped = new ArrayList<>(bars);
        while (lumped.size() > 1) {
            int smallest = smallest(lumped);
            if (lumped.get(smallest).people() >= FEWEST_IN_A_BAR) {
                break;
            }
            int left = smallest - 1;
            boolean toTheLeft = smallest == lumped.size() - 1
                    || left >= 0 && lumped.get(left).people() <= lumped.get(smallest + 1).people();
            int first = toTheLeft ? left : smallest;
            lumped.set(first, lumped.get(first).with(lumped.remove(first + 1)));
        }
        return lumped.size() == 1 ? List.of() : percentages(lumped, step);
    }

    /** Largest remainder: the steps add up to 100. */
    private static List<Band> percentages(List<Bar> bars, int step) {
        int total = bars.stream().mapToInt(Bar::people).sum();
        int steps = 100 / step;
        int[] given = bars.stream().mapToInt(bar -> bar.people() * steps / total).toArray();
        int left = steps - IntStream.of(given).sum();
        IntStream.range(0, given.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -(bars.get(i).people() * steps % total)))
                .limit(left)
                .forEach(i -> given[i]++);
        return IntStream.range(0, given.length)
                .mapToObj(i -> new Band(bars.get(i).from(), bars.get(i).to(), given[i] * step))
                .toList();
    }

    private static int smallest(List<Bar> bars) {
        int smallest = 0;
        for (int i = 1; i < bars.size(); i++) {
            if (bars.get(i).people() < bars.get(smallest).people()) {
                smallest = i;
            }
        }
        return smallest;
    }

    private static int roundedTo(int step, long dividend, int divisor) {
        return (int) ((2 * dividend + (long) step * divisor) / (2L * step * divisor)) * step;
    }

    private static int lowestMean(Tier tier) {
        return tier == Tier.COARSE ? 16 : 13;
    }

    private static int highestMean(Tier tier) {
        return tier == Tier.COARSE ? 44 : 47;
    }

    private static Bound bound(int rounded, int low, int high) {
        if (rounded <= low) {
            return Bound.AT_MOST;
        }
        return rounded >= high ? Bound.AT_LEAST : Bound.NONE;
    }
}
