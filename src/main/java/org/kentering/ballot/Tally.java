package org.kentering.ballot;

import java.util.Set;

/**
 * The answers to one item at one place as a histogram. Category 0 of an agreement is "cannot judge yet", 1 to 5 are the
 * answers; for other items a category is an option.
 */
final class Tally {

    private final AskedItem item;
    private final int[] counts;
    private int people;

    Tally(AskedItem item) {
        this.item = item;
        this.counts = new int[item.categories()];
    }

    void add(int category) {
        add(category, 1);
    }

    void add(int category, int more) {
        if (item.kind() == ItemKind.CHOICE) {
            throw new IllegalArgumentException(item.item().key() + ": people may choose several options");
        }
        counts[category] += more;
        people += more;
    }

    void add(Set<Integer> options) {
        if (item.kind() != ItemKind.CHOICE) {
            throw new IllegalArgumentException(item.item().key() + ": people give one answer");
        }
        options.forEach(option -> counts[option]++);
        people++;
    }

    int count(int category) {
        return counts[category];
    }

    /** Everybody who answered, "cannot judge yet" included. */
    int people() {
        return people;
    }
}
