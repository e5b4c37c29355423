package org.kentering.ballot;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The answers of a closed wave as counts per leaf and item: no person, no combination of two answers. Filled in one
 * pass over the answers.
 */
final class Tallies {

    private record Key(CellId leaf, ItemVersion item) {}

    private final Map<Key, Tally> tallies = new HashMap<>();
    private final Map<CellId, Integer> handedIn = new HashMap<>();
    private final Map<Key, Integer> comments = new HashMap<>();

    /** One answer to an item with one answer each: 1 to 5 or 0 for agreement, the option for a frequency. */
    void answer(CellId leaf, AskedItem item, int answer) {
        tally(leaf, item).add(answer);
    }

    /** The options that one person chose; none chosen is an answer too. */
    void choice(CellId leaf, AskedItem item, Set<Integer> options) {
        tally(leaf, item).add(options);
    }

    /** Answers counted elsewhere, by the database for one. */
    void add(CellId leaf, AskedItem item, int category, int people) {
        tally(leaf, item).add(category, people);
    }

    /** One person handed in the wave, whatever was answered. */
    void handedIn(CellId leaf) {
        handedIn.merge(leaf, 1, Integer::sum);
    }

    /** One text was written. */
    void comment(CellId leaf, ItemVersion item) {
        comments.merge(new Key(leaf, item), 1, Integer::sum);
    }

    Tally of(CellId leaf, AskedItem item) {
        return tallies.getOrDefault(new Key(leaf, item.item()), new Tally(item));
    }

    int handedInBy(CellId leaf) {
        return handedIn.getOrDefault(leaf, 0);
    }

    int comments(CellId leaf, ItemVersion item) {
        return comments.getOrDefault(new Key(leaf, item), 0);
    }

    private Tally tally(CellId leaf, AskedItem item) {
        return tallies.computeIfAbsent(new Key(leaf, item.item()), any -> new Tally(item));
    }
}
