package org.kentering.ballot;

import org.jspecify.annotations.Nullable;

/**
 * Something that people answered or did not, and how it prints: favourable answers, or one option.
 *
 * @param counts for every place, how many did
 * @param sums the sums of the answers, where a mean is printed as well
 * @param namedFrom for an option the number of people that it needs to be named; 0 if it is always printed
 */
record Indicator(int[] counts, int @Nullable [] sums, int namedFrom) {

    static Indicator favourable(ItemCounts counts) {
        return new Indicator(counts.favourable(), counts.sums(), 0);
    }

    static Indicator option(int[] chosen, int k) {
        return new Indicator(chosen, null, k);
    }

    /** Whether so many of so many people print like so many others, in a tier that both have. */
    boolean same(int count, int people, int otherCount, int otherPeople, Tier tier) {
        if (otherCount < 0 || otherCount > otherPeople) {
            return false;
        }
        if (tier == Tier.CLASS) {
            return Level.of(count, people) == Level.of(otherCount, otherPeople);
        }
        if (namedFrom > 0) {
            boolean named = Rounding.named(count, people, namedFrom);
            if (named != Rounding.named(otherCount, otherPeople, namedFrom)) {
                return false;
            }
            if (!named) {
                return true;
            }
        }
        return Rounding.sharePercent(count, people, tier) == Rounding.sharePercent(otherCount, otherPeople, tier);
    }
}
