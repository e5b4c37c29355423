package org.kentering.design;

import com.vaadin.flow.component.grid.Grid;

/** A list that is long enough to scroll by itself, instead of being as high as its few rows. */
public final class TallList {

    private TallList() {}

    public static void tall(Grid<?> grid, boolean tall) {
        grid.setClassName("k-tall", tall);
    }
}
