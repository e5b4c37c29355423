package org.kentering.design;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** Columns that there is no room for on a phone; what they say stands in the detail. */
public final class WideColumns {

    private static final int WIDE = 800;

    private WideColumns() {}

    /** Shows the columns only as long as the window is wide. */
    @SafeVarargs
    public static <T> void of(Grid<T> grid, Grid.Column<T>... columns) {
        List<Grid.Column<T>> hidden = List.of(columns);
        grid.addAttachListener(attached -> Signal.effect(grid, () -> {
            int width = attached.getUI().getPage().windowSizeSignal().get().width();
            hidden.forEach(column -> column.setVisible(width == 0 || width > WIDE));
        }));
    }
}
