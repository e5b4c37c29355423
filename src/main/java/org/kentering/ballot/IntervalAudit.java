package org.kentering.ballot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks of every known group of fewer than ten whether the printed values leave open what its people answered (Kentering
 * rules of publication, section 4, step 7). It looks for another survey that would print exactly the same: the group
 * itself and at most one sibling answered differently, every other group as it did. Finding one proves that the group
 * is undecided; finding none closes more than is needed, never less.
 */
final class IntervalAudit {

    private static final int SMALL = 10;
    private static final int SIBLINGS = 12;
    private static final int PEOPLE_ASIDE = 2;
    private static final int ANSWERS_ASIDE = 3;

    private final ReportingTree tree;
    private final int[] people;
    private final int k;
    private final Indicator indicator;

    IntervalAudit(ReportingTree tree, int[] people, int k, Indicator indicator) {
        this.tree = tree;
        this.people = people;
        this.k = k;
        this.indicator = indicator;
    }

    /** A group that the printed values give away. */
    Optional<TreeClosing.Part> decided(List<TreeClosing.Part> parts) {
        return parts.stream()
                .filter(part -> part.people() < SMALL && part.above() >= 0)
                .filter(part -> !undecided(part, parts))
                .findFirst();
    }

    private boolean undecided(TreeClosing.Part part, List<TreeClosing.Part> parts) {
        List<TreeClosing.Part> siblings = parts.stream()
                .filter(other -> other != part && other.above() == part.above())
                .limit(SIBLINGS)
                .toList();
        int count = count(part);
        return aside(part.people(), PEOPLE_ASIDE)
                .filter(otherPeople -> otherPeople >= k && (part.rest() || otherPeople < SMALL))
                .anyMatch(otherPeople -> aside(count, otherPeople)
                        .filter(other -> other >= 0 && other <= otherPeople && other != count)
                        .filter(other -> count != part.people() || other < otherPeople)
                        .filter(other -> count != 0 || other > 0)
                        .filter(other -> part.rest()
                                || indicator.same(count, part.people(), other, otherPeople, Tier.CLASS))
                        .anyMatch(other -> possible(part, otherPeople, other, siblings)));
    }

    private boolean possible(TreeClosing.Part part, int otherPeople, int other, List<TreeClosing.Part> siblings) {
        Change change = change(part, otherPeople, other, Tier.CLASS);
        return fits(change, part.above())
                || siblings.stream().anyMatch(sibling -> possibleWith(change, part.above(), sibling));
    }

    private boolean possibleWith(Change change, int above, TreeClosing.Part sibling) {
        int count = count(sibling);
        Tier tier = Tier.of(sibling.people());
        return aside(sibling.people(), PEOPLE_ASIDE)
                .filter(otherPeople -> sibling.rest() ? otherPeople >= k : prints(sibling.nodes()[0], otherPeople))
                .anyMatch(otherPeople -> aside(count, ANSWERS_ASIDE)
                        .filter(other -> other >= 0 && other <= otherPeople)
                        .filter(other -> sibling.rest()
                                || indicator.same(count, sibling.people(), other, otherPeople, tier))
                        .map(other -> change(sibling, otherPeople, other, sibling.rest() ? Tier.CLASS : tier))
                        .anyMatch(beside -> beside.possible() && fits(change.with(beside), above)));
    }

    /** Whether every node from here up would print what it prints. */
    private boolean fits(Change change, int from) {
        Change left = change;
        for (int node = from; node >= 0; node = tree.parent(node)) {
            int otherPeople = people[node] + change.people();
            Tier tier = Tier.of(people[node]);
            if (!prints(node, otherPeople)
                    || !indicator.same(
                            indicator.counts()[node],
                            people[node],
                            indicator.counts()[node] + change.count(),
                            otherPeople,
                            tier)) {
                return false;
            }
            left = left.within(sums(node, otherPeople, tier));
            if (!left.possible()) {
                return false;
            }
        }
        return true;
    }

    private boolean prints(int node, int otherPeople) {
        if (node == 0) {
            return otherPeople == people[0];
        }
        Tier tier = Tier.of(people[node]);
        return otherPeople >= k
                && Tier.of(otherPeople) == tier
                && Rounding.count(otherPeople, false, tier, k).equals(Rounding.count(people[node], false, tier, k));
    }

    /** What a part would add to all groups above it if so many of so many people had answered so. */
    private Change change(TreeClosing.Part part, int otherPeople, int other, Tier tier) {
        int[] sums = indicator.sums();
        if (sums == null) {
            return new Change(otherPeople - part.people(), other - count(part), 0, 0);
        }
        int sum = Arrays.stream(part.nodes()).map(node -> sums[node]).sum();
        Change answers = new Change(
                otherPeople - part.people(),
                other - count(part),
                otherPeople + 3 * other - sum,
                3 * otherPeople + 2 * other - sum);
        return tier == Tier.CLASS ? answers : answers.within(sums(part.nodes()[0], otherPeople, tier));
    }

    /** By how much the sum of a node may differ without its mean printing differently. */
    private Change sums(int node, int otherPeople, Tier tier) {
        int[] sums = indicator.sums();
        if (sums == null || tier == Tier.CLASS) {
            return Change.ANY;
        }
        int tenths = Rounding.meanTenths(sums[node], people[node], tier);
        return new Change(
                0,
                0,
                Rounding.lowestSum(tenths, otherPeople, tier) - sums[node],
                Rounding.highestSum(tenths, otherPeople, tier) - sums[node]);
    }

    private int count(TreeClosing.Part part) {
        return Arrays.stream(part.nodes()).map(node -> indicator.counts()[node]).sum();
    }

    /** The number itself, then its neighbours, the nearest first. */
    private static Stream<Integer> aside(int number, int furthest) {
        return IntStream.rangeClosed(0, 2 * furthest)
                .map(i -> i % 2 == 0 ? number - i / 2 : number + (i + 1) / 2)
                .boxed();
    }

    /** A difference in people and answers, and the range in which the sum of the answers may differ. */
    private record Change(int people, int count, int lowestSum, int highestSum) {

        static final Change ANY = new Change(0, 0, Integer.MIN_VALUE / 4, Integer.MAX_VALUE / 4);

        Change with(Change other) {
            return new Change(
                    people + other.people,
                    count + other.count,
                    lowestSum + other.lowestSum,
                    highestSum + other.highestSum);
        }

        Change within(Change range) {
            return new Change(
                    people,
                    count,
                    Math.max(lowestSum, range.lowestSum),
                    Math.min(highestSum, range.highestSum));
        }

        boolean possible() {
            return lowestSum <= highestSum;
        }
    }
}
