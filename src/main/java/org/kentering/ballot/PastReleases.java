package org.kentering.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the earlier waves of a series let the world know, oldest first (rules of publication, section 6). */
final class PastReleases {

    /** One released wave. */
    record Past(WaveId wave, List<DerivableCell> cells) {}

    /** When a group last became known or was held back. */
    record Last(WaveId wave, int timesHeld) {}

    private record Key(ItemVersion item, Set<CellId> parts) {}

    static final PastReleases NONE = new PastReleases(List.of());

    private final Map<Key, Last> last = new HashMap<>();
    private final Map<Key, WaveId> printed = new HashMap<>();

    PastReleases(List<Past> oldestFirst) {
        for (Past past : oldestFirst) {
            for (DerivableCell cell : past.cells()) {
                Key key = new Key(cell.item(), cell.parts());
                last.put(key, new Last(past.wave(), cell.timesHeld()));
                if (cell.printed()) {
                    printed.put(key, past.wave());
                }
            }
        }
    }

    /** When a value of the group was last shown, which is what a reader would compare with. */
    @Nullable WaveId lastPrinted(ItemVersion item, Set<CellId> parts) {
        return printed.get(new Key(item, parts));
    }

    @Nullable Last last(ItemVersion item, Set<CellId> parts) {
        return last.get(new Key(item, parts));
    }
}
