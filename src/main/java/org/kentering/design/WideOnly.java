package org.kentering.design;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Columns that a phone has no room for; what they say stands in the record too. */
public final class WideOnly {

    private static final int NARROW = 800;

    private WideOnly() {}

    /** Hides these columns on a narrow screen and shows them again on a wide one. */
    @SafeVarargs
    public static <T> void columns(Grid<T> grid, Grid.Column<T>... columns) {
        List<Grid.Column<T>> some = List.of(columns);
        grid.addAttachListener(attach -> {
            Page page = attach.getUI().getPage();
            page.retrieveExtendedClientDetails(details -> show(some, details.getWindowInnerWidth()));
            Registration resizing = page.addBrowserWindowResizeListener(resize -> show(some, resize.getWidth()));
            grid.addDetachListener(detach -> {
                resizing.remove();
                detach.unregisterListener();
            });
        });
    }

    private static <T> void show(List<Grid.Column<T>> columns, int width) {
        columns.forEach(column -> column.setVisible(width > NARROW));
    }
}
