package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import java.util.Comparator;
import java.util.List;
import org.kentering.design.Words;
import org.kentering.stakeholder.MapCount;

/** The sponsor's map read as a table. */
class CountTable extends Composite<Grid<MapCount>> {

    CountTable(List<MapCount> counts) {
        Grid<MapCount> grid = getContent();
        grid.addColumn(count -> Scales.level(count.influence())).setHeader(getTranslation("stakeholder.field.influence"))
                .setAutoWidth(true);
        grid.addComponentColumn(count -> Scales.status(count.attitude()))
                .setHeader(getTranslation("stakeholder.field.attitude")).setAutoWidth(true);
        grid.addColumn(count -> Words.number(count.people())).setHeader(getTranslation("stakeholder.field.people"))
                .setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.setItems(counts.stream().sorted(Comparator.comparing(MapCount::influence).reversed()
                .thenComparing(MapCount::attitude)).toList());
    }
}
