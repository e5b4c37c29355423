package org.kentering.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the earlier waves of a series let the world know, oldest first (rules of publication, section 6). */
final class PastReleases {

    /**
     * One released wave.
     *
     * @param attributes the keys of the flat attributes that it divided by
     */
    record Past(WaveId wave, List<String> attributes, List<DerivableCell> cells) {

        Past(WaveId wave, List<DerivableCell> cells) {
            this(wave, List.of(), cells);
        }
    }

    /** When a group last became known or was held back. */
    record Last(WaveId wave, int timesHeld) {}

    /** What a wave let know of one item: each group with how often it had been held, and by its cells. */
    private static final class Known {

        private final Map<Set<CellId>, Integer> timesHeld = new HashMap<>();
        private final Map<CellId, List<Set<CellId>>> groupsOf = new HashMap<>();

        void add(DerivableCell cell) {
            timesHeld.put(cell.parts(), cell.timesHeld());
            cell.parts().forEach(
                    part -> groupsOf.computeIfAbsent(part, any -> new ArrayList<>()).add(cell.parts()));
        }

        /** Whether a group was known as several that make it up. */
        boolean inParts(Set<CellId> parts) {
            return parts.stream()
                    .allMatch(part -> groupsOf.getOrDefault(part, List.of()).stream().anyMatch(parts::containsAll));
        }
    }

    static final PastReleases NONE = new PastReleases(List.of());

    private final Map<ItemVersion, SequencedMap<WaveId, Known>> known = new HashMap<>();
    private final Map<ItemVersion, Map<Set<CellId>, WaveId>> printed = new HashMap<>();
    private final Map<WaveId, List<String>> attributes = new HashMap<>();

    PastReleases(List<Past> oldestFirst) {
        for (Past past : oldestFirst) {
            attributes.put(past.wave(), past.attributes());
            for (DerivableCell cell : past.cells()) {
                known.computeIfAbsent(cell.item(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(past.wave(), any -> new Known())
                        .add(cell);
                if (cell.printed()) {
                    printed.computeIfAbsent(cell.item(), any -> new HashMap<>()).put(cell.parts(), past.wave());
                }
            }
        }
    }

    /** The waves that said anything of an item, the oldest first. */
    List<WaveId> waves(ItemVersion item) {
        return List.copyOf(knownOf(item).keySet());
    }

    /** The last wave that said anything of an item, if it divided by an attribute as well. */
    @Nullable WaveId lastDivided(ItemVersion item) {
        List<WaveId> asked = waves(item);
        return asked.isEmpty() || dividedBy(asked.getLast(), List.of()) ? null : asked.getLast();
    }

    /** Whether a wave divided by the same attributes; otherwise a new series began since. */
    boolean dividedBy(WaveId wave, List<String> keys) {
        return attributes.getOrDefault(wave, List.of()).equals(keys);
    }

    /** When a value of the group was last shown, which is what a reader would compare with. */
    @Nullable WaveId lastPrinted(ItemVersion item, Set<CellId> parts) {
        return printed.getOrDefault(item, Map.of()).get(parts);
    }

    /** When the group was last known, by itself or as several that make it up. */
    @Nullable Last last(ItemVersion item, Set<CellId> parts) {
        for (Map.Entry<WaveId, Known> wave : knownOf(item).reversed().entrySet()) {
            Integer timesHeld = wave.getValue().timesHeld.get(parts);
            if (timesHeld != null) {
                return new Last(wave.getKey(), timesHeld);
            }
            if (wave.getValue().inParts(parts)) {
                return new Last(wave.getKey(), 0);
            }
        }
        return null;
    }

    private SequencedMap<WaveId, Known> knownOf(ItemVersion item) {
        return known.getOrDefault(item, new LinkedHashMap<>());
    }
}
