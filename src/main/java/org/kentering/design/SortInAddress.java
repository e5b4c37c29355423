package org.kentering.design;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.function.Consumer;

/** Lets the order of a list stand in the address, as {@code NAME} or {@code -NAME}, so that a link shows the same. */
public final class SortInAddress {

    private SortInAddress() {}

    /** Tells whenever the reader sorts anew; the columns' keys are what stands in the address. */
    public static <T> void tell(Grid<T> grid, Consumer<String> sorted) {
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(order -> (order.getDirection() == SortDirection.DESCENDING ? "-" : "")
                                + order.getSorted().getKey())
                        .orElse(""));
            }
        });
    }

    /** Sorts as the address says; an unknown or empty order leaves the list as it is. */
    public static <T> void apply(Grid<T> grid, String sorted) {
        boolean down = sorted.startsWith("-");
        Grid.Column<T> column = grid.getColumnByKey(down ? sorted.substring(1) : sorted);
        if (column != null && column.isSortable()) {
            grid.sort(List.of(new GridSortOrder<>(column, down ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }
}
