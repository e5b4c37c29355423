package org.kentering.ballot;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is stored beside an answer of who gave it: a leaf of the reporting tree and a category of each flat
 * attribute. Every place is shared by at least k invited people (Kentering rules of publication, section 3).
 *
 * @param categories one for each attribute of the plan, in its order
 */
public record Place(CellId leaf, List<CellId> categories) implements Serializable, Comparable<Place> {

    public Place {
        categories = List.copyOf(categories);
    }

    /** Somewhere in the tree, where no attribute is asked about. */
    public static Place of(CellId leaf) {
        return new Place(leaf, List.of());
    }

    /** As it stands in a row: a leaf and two columns, of which the unused are empty. */
    static Place ofRow(CellId leaf, @Nullable CellId first, @Nullable CellId second) {
        List<CellId> categories = new ArrayList<>();
        if (first != null) {
            categories.add(first);
        }
        if (second != null) {
            categories.add(second);
        }
        return new Place(leaf, categories);
    }

    /** The category of one of the attributes, counted from 0; nothing if there are not so many. */
    @Nullable CellId category(int attribute) {
        return attribute < categories.size() ? categories.get(attribute) : null;
    }

    @Override
    public int compareTo(Place other) {
        int byLeaf = leaf.compareTo(other.leaf);
        for (int i = 0; byLeaf == 0 && i < Math.min(categories.size(), other.categories.size()); i++) {
            byLeaf = categories.get(i).compareTo(other.categories.get(i));
        }
        return byLeaf != 0 ? byLeaf : Integer.compare(categories.size(), other.categories.size());
    }
}
