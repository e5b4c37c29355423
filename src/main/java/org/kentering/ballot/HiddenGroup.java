package org.kentering.ballot;

import java.util.List;

/** A group that is hidden, why, and for which items. */
public record HiddenGroup(CellId cell, HiddenBecause because, List<String> items) {

    public HiddenGroup {
        items = List.copyOf(items);
    }
}
