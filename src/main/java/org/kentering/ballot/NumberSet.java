package org.kentering.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whole numbers that something may be, as ranges with gaps between them. */
record NumberSet(List<Range> ranges) {

    /** From one number to another, both included. */
    record Range(long from, long to) {}

    NumberSet {
        ranges = List.copyOf(ranges);
    }

    /** None at all if the first is larger than the last. */
    static NumberSet of(long from, long to) {
        return new NumberSet(from > to ? List.of() : List.of(new Range(from, to)));
    }

    NumberSet or(NumberSet other) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return joined(all);
    }

    NumberSet and(NumberSet other) {
        List<Range> common = new ArrayList<>();
        for (Range one : ranges) {
            for (Range two : other.ranges) {
                long from = Math.max(one.from(), two.from());
                long to = Math.min(one.to(), two.to());
                if (from <= to) {
                    common.add(new Range(from, to));
                }
            }
        }
        return joined(common);
    }

    /** Everything that a number of this one and a number of the other can add up to. */
    NumberSet plus(NumberSet other) {
        List<Range> sums = new ArrayList<>();
        for (Range one : ranges) {
            for (Range two : other.ranges) {
                sums.add(new Range(one.from() + two.from(), one.to() + two.to()));
            }
        }
        return joined(sums);
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    private static NumberSet joined(List<Range> all) {
        List<Range> joined = new ArrayList<>();
        all.stream().sorted(Comparator.comparingLong(Range::from)).forEach(next -> {
            if (!joined.isEmpty() && next.from() <= joined.getLast().to() + 1) {
                Range last = joined.removeLast();
                joined.add(new Range(last.from(), Math.max(last.to(), next.to())));
            } else {
                joined.add(next);
            }
        });
        return new NumberSet(joined);
    }
}
