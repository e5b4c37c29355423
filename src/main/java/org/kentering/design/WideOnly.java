package org.kentering.design;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Columns of a list that there is not always room for: not on a phone, and not beside an open record, which says it too. */
public final class WideOnly {

    private static final int NARROW = 800;

    private final List<? extends Grid.Column<?>> columns;
    private boolean narrow;
    private boolean besideRecord;

    @SafeVarargs
    public <T> WideOnly(Grid<T> grid, Grid.Column<T>... columns) {
        this.columns = List.of(columns);
        grid.addAttachListener(attach -> {
            Page page = attach.getUI().getPage();
            page.retrieveExtendedClientDetails(details -> measure(details.getWindowInnerWidth()));
            Registration resizing = page.addBrowserWindowResizeListener(resize -> measure(resize.getWidth()));
            grid.addDetachListener(detach -> {
                resizing.remove();
                detach.unregisterListener();
            });
        });
    }

    /** Says whether a record is open beside the list. */
    public void besideRecord(boolean open) {
        besideRecord = open;
        show();
    }

    private void measure(int width) {
        narrow = width <= NARROW;
        show();
    }

    private void show() {
        columns.forEach(column -> column.setVisible(!narrow && !besideRecord));
    }
}
