package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.kentering.design.LinkButton;
import org.kentering.stakeholder.StakeholderRow;

/** The map read as a table: the same people, the most influential and the most opposed first. */
class MapTable extends Composite<Grid<StakeholderRow>> {

    MapTable(List<StakeholderRow> rows, Consumer<String> open) {
        Grid<StakeholderRow> grid = getContent();
        grid.addComponentColumn(row -> new LinkButton(row.name(), () -> open.accept(row.id().value().toString())))
                .setHeader(getTranslation("stakeholder.field.name")).setAutoWidth(true);
        grid.addColumn(row -> Scales.level(row.influence())).setHeader(getTranslation("stakeholder.field.influence"))
                .setAutoWidth(true);
        grid.addComponentColumn(row -> Scales.status(row.attitude()))
                .setHeader(getTranslation("stakeholder.field.attitude")).setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.setItems(rows.stream().sorted(Comparator
                .comparing(StakeholderRow::influence, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(StakeholderRow::attitude, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(StakeholderRow::name)).toList());
    }
}
