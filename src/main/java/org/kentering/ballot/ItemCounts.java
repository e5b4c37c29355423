package org.kentering.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers to one item, counted for every node of the reporting tree. */
final class ItemCounts {

    private static final int FIRST_FAVOURABLE = 4;

    private final AskedItem item;
    private final int[][] byCategory;
    private final int[] answered;

    ItemCounts(ReportingTree tree, AskedItem item, Tallies tallies) {
        this.item = item;
        byCategory = new int[item.categories()][tree.size()];
        answered = new int[tree.size()];
        for (ReportingTree.Node leaf : tree.leaves()) {
            int index = tree.index(leaf.id());
            Tally tally = tallies.of(leaf.id(), item);
            answered[index] = tally.people();
            int[] counts = tally.counts();
            for (int category = 0; category < counts.length; category++) {
                byCategory[category][index] = counts[category];
            }
        }
        sumUp(tree, answered);
        for (int[] counts : byCategory) {
            sumUp(tree, counts);
        }
    }

    /** Everybody who answered, "cannot judge yet" included. */
    int[] answered() {
        return answered;
    }

    /** Everybody whose answer counts in the value. */
    int[] people() {
        if (item.kind() != ItemKind.AGREEMENT) {
            return answered;
        }
        int[] people = answered.clone();
        for (int node = 0; node < people.length; node++) {
            people[node] -= byCategory[0][node];
        }
        return people;
    }

    int[] category(int category) {
        return byCategory[category];
    }

    int[] favourable() {
        int[] favourable = new int[answered.length];
        int from = item.kind() == ItemKind.AGREEMENT ? FIRST_FAVOURABLE : item.favourableFrom();
        for (int category = from; category < byCategory.length; category++) {
            for (int node = 0; node < favourable.length; node++) {
                favourable[node] += byCategory[category][node];
            }
        }
        return favourable;
    }

    /** Sums of the answers 1 to 5; an option has no sum. */
    int @Nullable [] sums() {
        if (item.kind() != ItemKind.AGREEMENT) {
            return null;
        }
        int[] sums = new int[answered.length];
        for (int answer = 1; answer < byCategory.length; answer++) {
            for (int node = 0; node < sums.length; node++) {
                sums[node] += answer * byCategory[answer][node];
            }
        }
        return sums;
    }

    /** The bars of a node before anything is lumped: three or five of them, each with its number of people. */
    List<Rounding.Bar> bars(int node, boolean five) {
        int[] n = new int[6];
        for (int answer = 1; answer <= 5; answer++) {
            n[answer] = byCategory[answer][node];
        }
        return five
                ? List.of(
                        new Rounding.Bar(1, 1, n[1]),
                        new Rounding.Bar(2, 2, n[2]),
                        new Rounding.Bar(3, 3, n[3]),
                        new Rounding.Bar(4, 4, n[4]),
                        new Rounding.Bar(5, 5, n[5]))
                : List.of(
                        new Rounding.Bar(1, 2, n[1] + n[2]),
                        new Rounding.Bar(3, 3, n[3]),
                        new Rounding.Bar(4, 5, n[4] + n[5]));
    }

    private static void sumUp(ReportingTree tree, int[] ofLeaves) {
        System.arraycopy(tree.sums(ofLeaves), 0, ofLeaves, 0, ofLeaves.length);
    }
}
