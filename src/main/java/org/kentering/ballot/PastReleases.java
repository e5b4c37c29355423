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

    PastReleases(List<Past> oldestFirst) {
        for (Past past : oldestFirst) {
            for (DerivableCell cell : past.cells()) {
                last.put(new Key(cell.item(), cell.parts()), new Last(past.wave(), cell.timesHeld()));
            }
        }
    }

    @Nullable Last last(ItemVersion item, Set<CellId> parts) {
        return last.get(new Key(item, parts));
    }
}
