package org.kentering.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers to one item, counted for every node of a partition: what cells are printed from. */
final class CellCounts {

    private final Partition partition;
    private final int[][] byCategory;
    private final int[] answered;
    private final int[] people;
    private final int[] favourable;
    private final int @Nullable [] sums;

    CellCounts(Partition partition, AskedItem item, ItemCounts counts) {
        this.partition = partition;
        byCategory = new int[item.categories()][];
        for (int category = 0; category < byCategory.length; category++) {
            byCategory[category] = partition.sums(counts.category(category));
        }
        answered = partition.sums(counts.answered());
        people = partition.sums(counts.people());
        favourable = partition.sums(counts.favourable());
        int[] ofPlaces = counts.sums();
        sums = ofPlaces == null ? null : partition.sums(ofPlaces);
    }

    Partition partition() {
        return partition;
    }

    int answered(int node) {
        return answered[node];
    }

    int people(int node) {
        return people[node];
    }

    int favourable(int node) {
        return favourable[node];
    }

    int category(int category, int node) {
        return byCategory[category][node];
    }

    /** The sum of the answers 1 to 5; nothing for an item without a mean. */
    @Nullable Integer sum(int node) {
        return sums == null ? null : sums[node];
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
}
