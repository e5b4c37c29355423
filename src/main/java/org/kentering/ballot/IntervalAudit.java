package org.kentering.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks of every known group of fewer than ten whether the printed values leave open what its people answered (Kentering
 * rules of publication, section 4, step 7). It looks for another survey that would print exactly the same: some of the
 * group and some of at most one sibling answered differently, everybody else as they did. With more than one partition
 * those people sit in the same group of every other one. Finding such a survey proves that the group is undecided;
 * finding none closes more than is needed, never less.
 */
final class IntervalAudit {

    private static final int SMALL = 10;
    private static final int SIBLINGS = 12;
    private static final int PEOPLE_ASIDE = 2;
    private static final int ANSWERS_ASIDE = 3;

    /** A group that the printed values give away. */
    record Decided(Side side, TreeClosing.Part part) {}

    /** What is printed of a partition. */
    private record Printed(Side side, int[] counts, int @Nullable [] sums, List<TreeClosing.Part> parts, int[] groupOf) {}

    /** People who may have answered differently: those of a group who share a group of every other partition. */
    private record Atom(int people, int count, int sum) {

        Atom with(Atom other) {
            return new Atom(people + other.people, count + other.count, sum + other.sum);
        }
    }

    private final int[] people;
    private final Indicator indicator;
    private final int k;
    private final List<Printed> all = new ArrayList<>();

    IntervalAudit(List<Side> sides, int[] people, Indicator indicator, int k) {
        this.people = people;
        this.indicator = indicator;
        this.k = k;
        for (Side side : sides) {
            int[] sums = indicator.sums();
            List<TreeClosing.Part> parts = side.closing().derivable();
            all.add(new Printed(
                    side,
                    side.partition().sums(indicator.counts()),
                    sums == null ? null : side.partition().sums(sums),
                    parts,
                    side.groupOf(parts, people.length)));
        }
    }

    Optional<Decided> decided() {
        for (int at = 0; at < all.size(); at++) {
            Printed printed = all.get(at);
            boolean small = printed.parts().stream().anyMatch(IntervalAudit::isSmall);
            if (small) {
                Search search = new Search(at);
                Optional<TreeClosing.Part> decided = printed.parts().stream()
                        .filter(IntervalAudit::isSmall)
                        .filter(part -> !search.undecided(part))
                        .findFirst();
                if (decided.isPresent()) {
                    return decided.map(part -> new Decided(printed.side(), part));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether there may be anything to ask about: a small group, or a rest, which small ones make up. */
    static boolean mayDecide(Side side) {
        return IntStream.range(1, side.people().length)
                .anyMatch(node -> side.people()[node] > 0 && side.people()[node] < SMALL);
    }

    private static boolean isSmall(TreeClosing.Part part) {
        return part.people() < SMALL && part.above() >= 0;
    }

    /** The groups of one partition under the printed values of all. */
    private final class Search {

        private final Printed own;
        private final List<Printed> others;
        private final List<Map<List<Integer>, Atom>> atoms = new ArrayList<>();

        Search(int at) {
            own = all.get(at);
            others = IntStream.range(0, all.size()).filter(i -> i != at).mapToObj(all::get).toList();
            own.parts().forEach(part -> atoms.add(new HashMap<>()));
            int[] sums = indicator.sums();
            // Only small groups are asked about, and only their siblings may answer differently with them.
            Set<Integer> families = own.parts().stream()
                    .filter(IntervalAudit::isSmall)
                    .map(TreeClosing.Part::above)
                    .collect(Collectors.toSet());
            for (int place = 0; place < people.length; place++) {
                int here = place;
                int group = own.groupOf()[place];
                if (people[place] > 0 && group >= 0 && families.contains(own.parts().get(group).above())) {
                    Atom atom = new Atom(people[place], indicator.counts()[place], sums == null ? 0 : sums[place]);
                    atoms.get(group)
                            .merge(others.stream().map(other -> other.groupOf()[here]).toList(), atom, Atom::with);
                }
            }
        }

        boolean undecided(TreeClosing.Part part) {
            int number = own.parts().indexOf(part);
            return atoms.get(number).entrySet().stream()
                    .anyMatch(atom -> undecided(part, number, atom.getKey(), atom.getValue()));
        }

        private boolean undecided(TreeClosing.Part part, int number, List<Integer> block, Atom atom) {
            List<Integer> siblings = IntStream.range(0, own.parts().size())
                    .filter(other -> other != number && own.parts().get(other).above() == part.above())
                    .filter(other -> atoms.get(other).containsKey(block))
                    .limit(SIBLINGS)
                    .boxed()
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
                            .map(other -> change(part, atom, otherPeople, other, Tier.CLASS))
                            .filter(Change::possible)
                            .anyMatch(change -> possible(change, part.above(), block, siblings)));
        }

        private boolean possible(Change change, int above, List<Integer> block, List<Integer> siblings) {
            return fitsAll(change, above, block)
                    || siblings.stream().anyMatch(sibling -> possibleWith(
                            change, above, block, own.parts().get(sibling), atoms.get(sibling).get(block)));
        }

        /** The number of everybody is printed, so whoever is more here is fewer there. */
        private boolean possibleWith(
                Change change, int above, List<Integer> block, TreeClosing.Part sibling, Atom atom) {
            int count = count(sibling);
            Tier tier = Tier.of(sibling.people());
            int otherPeople = sibling.people() - change.people();
            boolean printsSo =
                    sibling.rest() ? otherPeople >= k : prints(own.side(), sibling.nodes()[0], otherPeople);
            return printsSo
                    && aside(count, ANSWERS_ASIDE)
                            .filter(other -> other >= 0 && other <= otherPeople)
                            .filter(other -> sibling.rest()
                                    || indicator.same(count, sibling.people(), other, otherPeople, tier))
                            .map(other -> change(
                                    sibling, atom, otherPeople, other, sibling.rest() ? Tier.CLASS : tier))
                            .anyMatch(beside -> beside.possible() && fitsAll(change.with(beside), above, block));
        }

        /** Whether every group above, and the groups of the other partitions, would print what they print. */
        private boolean fitsAll(Change change, int above, List<Integer> block) {
            if (change.people() != 0) {
                return false;
            }
            Change left = fits(change, own, above);
            for (int other = 0; other < others.size() && left.possible(); other++) {
                TreeClosing.Part part = others.get(other).parts().get(block.get(other));
                left = fits(left, others.get(other), part.rest() ? part.above() : part.nodes()[0]);
            }
            return left.possible();
        }

        private int count(TreeClosing.Part part) {
            return IntStream.of(part.nodes()).map(node -> own.counts()[node]).sum();
        }

        /** What a part would add to all groups above it if so many of so many people had answered so. */
        private Change change(TreeClosing.Part part, Atom atom, int otherPeople, int other, Tier tier) {
            int more = otherPeople - part.people();
            int moreCount = other - count(part);
            int atomPeople = atom.people() + more;
            int atomCount = atom.count() + moreCount;
            if (atomCount < 0 || atomCount > atomPeople) {
                return Change.NONE;
            }
            int[] sums = own.sums();
            if (sums == null) {
                return new Change(more, moreCount, 0, 0);
            }
            Change answers = new Change(
                    more,
                    moreCount,
                    atomPeople + 3 * atomCount - atom.sum(),
                    3 * atomPeople + 2 * atomCount - atom.sum());
            return tier == Tier.CLASS ? answers : answers.within(sums(own, part.nodes()[0], otherPeople, tier));
        }
    }

    /** The same change as far as every node from here up would print what it prints; an impossible one if not. */
    private Change fits(Change change, Printed printed, int from) {
        Change left = change;
        ReportingTree tree = printed.side().partition().tree();
        for (int node = from; node >= 0 && left.possible(); node = tree.parent(node)) {
            int before = printed.side().people()[node];
            int otherPeople = before + change.people();
            Tier tier = Tier.of(before);
            if (!prints(printed.side(), node, otherPeople)
                    || !indicator.same(
                            printed.counts()[node], before, printed.counts()[node] + change.count(), otherPeople, tier)) {
                return Change.NONE;
            }
            left = left.within(sums(printed, node, otherPeople, tier));
        }
        return left;
    }

    private boolean prints(Side side, int node, int otherPeople) {
        int before = side.people()[node];
        if (node == 0) {
            return otherPeople == before;
        }
        Tier tier = Tier.of(before);
        return otherPeople >= k
                && Tier.of(otherPeople) == tier
                && Rounding.count(otherPeople, false, tier, k).equals(Rounding.count(before, false, tier, k));
    }

    /** By how much the sum of a node may differ without its mean printing differently. */
    private static Change sums(Printed printed, int node, int otherPeople, Tier tier) {
        int[] sums = printed.sums();
        if (sums == null || tier == Tier.CLASS) {
            return Change.ANY;
        }
        int tenths = Rounding.meanTenths(sums[node], printed.side().people()[node], tier);
        return new Change(
                0,
                0,
                Rounding.lowestSum(tenths, otherPeople, tier) - sums[node],
                Rounding.highestSum(tenths, otherPeople, tier) - sums[node]);
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
        static final Change NONE = new Change(0, 0, 1, 0);

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
