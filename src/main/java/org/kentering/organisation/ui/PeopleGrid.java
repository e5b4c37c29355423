package org.kentering.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kentering.design.TallList;
import org.kentering.design.Initials;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonOrder;
import org.kentering.organisation.PersonRow;
import org.springframework.data.domain.PageRequest;

/** People as a table that loads what is in view. */
class PeopleGrid extends Grid<PersonRow> {

    private static final int FEW = 20;
    private static final String READABLE_NAME = "200px";
    private static final String READABLE_WORD = "130px";

    private final Map<PersonOrder, Column<PersonRow>> sortable = new EnumMap<>(PersonOrder.class);

    PeopleGrid(
            OrganisationService organisation,
            Supplier<PeopleQuery> query,
            Function<PersonRow, String> path,
            Consumer<PeopleQuery> sorted) {
        sortable.put(
                PersonOrder.NAME,
                addComponentColumn(row -> name(row, path))
                        .setHeader(getTranslation("organisation.people.name"))
                        .setWidth(READABLE_NAME)
                        .setFlexGrow(2));
        sortable.put(
                PersonOrder.UNIT,
                addColumn(PersonRow::unitName)
                        .setHeader(getTranslation("organisation.people.unit"))
                        .setWidth(READABLE_WORD)
                        .setFlexGrow(2));
        sortable.put(
                PersonOrder.GROUP,
                addColumn(PersonRow::group)
                        .setHeader(getTranslation("organisation.import.field.group"))
                        .setWidth(READABLE_WORD)
                        .setFlexGrow(1));
        sortable.forEach((order, column) -> column.setSortProperty(order.name()).setSortable(true));
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
        setEmptyStateText(getTranslation("organisation.people.nobody"));
        setItemsPageable(page -> organisation
                        .search(
                                query.get().filter(),
                                PageRequest.of(
                                        page.getPageNumber(),
                                        page.getPageSize(),
                                        query.get().sort()))
                        .getContent())
                .setIdentifierProvider(PersonRow::id);
        getLazyDataView().setItemCountCallback(any ->
                (int) organisation.count(query.get().filter()));
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(sorted(query.get(), event.getSortOrder()));
            }
        });
    }

    /** Shows what the query now says. A short list is as high as it needs to be, a long one as the screen allows. */
    void show(PeopleQuery query, long count) {
        setAllRowsVisible(count <= FEW);
        TallList.tall(this, count > FEW);
        sort(List.of(new GridSortOrder<>(
                sortable.get(query.order()), query.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        getDataProvider().refreshAll();
    }

    private PeopleQuery sorted(PeopleQuery query, List<GridSortOrder<PersonRow>> orders) {
        for (GridSortOrder<PersonRow> order : orders) {
            for (Map.Entry<PersonOrder, Column<PersonRow>> entry : sortable.entrySet()) {
                if (entry.getValue().equals(order.getSorted())) {
                    return query.sorted(entry.getKey(), order.getDirection() == SortDirection.DESCENDING);
                }
            }
        }
        return query.sorted(PersonOrder.NAME, false);
    }

    private static Component name(PersonRow row, Function<PersonRow, String> path) {
        return new Span(new Initials(row.name()), new Span(" "), new Anchor(path.apply(row), row.name()));
    }
}
