package org.kentering.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers to one item, counted for every place. */
final class ItemCounts {

    private static final int FIRST_FAVOURABLE = 4;

    private final AskedItem item;
    private final int[][] byCategory;
    private final int[] answered;

    ItemCounts(List<Place> places, AskedItem item, Tallies tallies) {
        this.item = item;
        byCategory = new int[item.categories()][places.size()];
        answered = new int[places.size()];
        for (int place = 0; place < places.size(); place++) {
            Tally tally = tallies.of(places.get(place), item);
            answered[place] = tally.people();
            for (int category = 0; category < byCategory.length; category++) {
                byCategory[category][place] = tally.count(category);
            }
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
        for (int place = 0; place < people.length; place++) {
            people[place] -= byCategory[0][place];
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
            for (int place = 0; place < favourable.length; place++) {
                favourable[place] += byCategory[category][place];
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
            for (int place = 0; place < sums.length; place++) {
                sums[place] += answer * byCategory[answer][place];
            }
        }
        return sums;
    }
}
