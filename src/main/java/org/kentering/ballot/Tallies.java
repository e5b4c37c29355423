package org.kentering.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers of a closed wave as counts per place and item: no person, no combination of two answers. Filled in one
 * pass over the answers.
 */
final class Tallies {

    /** What the people of one place answered. */
    static final class Counted {

        private final Map<ItemVersion, Tally> items = new HashMap<>();
        private final Map<ItemVersion, Integer> comments = new HashMap<>();
        private int handedIn;

        /** One answer to an item with one answer each: 1 to 5 or 0 for agreement, the option for a frequency. */
        void answer(AskedItem item, int answer) {
            tally(item).add(answer);
        }

        /** The options that one person chose; none chosen is an answer too. */
        void choice(AskedItem item, Set<Integer> options) {
            tally(item).add(options);
        }

        /** Answers counted elsewhere, by the database for one. */
        void add(AskedItem item, int category, int people) {
            tally(item).add(category, people);
        }

        /** So many people handed in the wave, whatever they answered. */
        void handedIn(int people) {
            handedIn += people;
        }

        /** One text was written. */
        void comment(ItemVersion item) {
            comments.merge(item, 1, Integer::sum);
        }

        private Tally tally(AskedItem item) {
            return items.computeIfAbsent(item.item(), any -> new Tally(item));
        }
    }

    private final Map<Place, Counted> counted = new TreeMap<>();

    Counted at(Place place) {
        return counted.computeIfAbsent(place, any -> new Counted());
    }

    /** The places that anything was counted for, in an order of their own. */
    List<Place> places() {
        return List.copyOf(counted.keySet());
    }

    Tally of(Place place, AskedItem item) {
        Counted here = counted.get(place);
        return here == null ? new Tally(item) : here.items.getOrDefault(item.item(), new Tally(item));
    }

    int handedInAt(Place place) {
        Counted here = counted.get(place);
        return here == null ? 0 : here.handedIn;
    }

    /** How many handed in, in a leaf with all its places. */
    Map<CellId, Integer> handedIn() {
        Map<CellId, Integer> byLeaf = new HashMap<>();
        counted.forEach((place, here) -> byLeaf.merge(place.leaf(), here.handedIn, Integer::sum));
        return byLeaf;
    }

    /** How many texts were written to an item, by leaf. */
    Map<CellId, Integer> comments(ItemVersion item) {
        Map<CellId, Integer> byLeaf = new HashMap<>();
        counted.forEach((place, here) ->
                byLeaf.merge(place.leaf(), here.comments.getOrDefault(item, 0), Integer::sum));
        return byLeaf;
    }
}
