package org.kentering.ballot;

import java.util.List;
import java.util.Set;

/**
 * People who are in one cell of each of these sets: a group of the reporting tree, a category, or what both have in
 * common.
 */
public record Overlap(List<Set<CellId>> of) {

    public Overlap {
        of = List.copyOf(of);
    }

    static Overlap of(Set<CellId> cells) {
        return new Overlap(List.of(Set.copyOf(cells)));
    }
}
