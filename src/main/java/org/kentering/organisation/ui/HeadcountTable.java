package org.kentering.organisation.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.kentering.design.Words;
import org.kentering.organisation.Headcount;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;

/** How many people each unit has in each employee group: what a reader sees who may count and not know names. */
class HeadcountTable extends Grid<UnitNode> {

    HeadcountTable(UnitTree tree, List<Headcount> counts) {
        Map<UnitNode, Map<String, Long>> table = new HashMap<>();
        TreeSet<String> groups = new TreeSet<>();
        for (Headcount count : counts) {
            String group = Objects.requireNonNullElse(count.group(), "");
            groups.add(group);
            tree.find(count.unit())
                    .ifPresent(unit -> table.computeIfAbsent(unit, one -> new HashMap<>())
                            .merge(group, count.people(), Long::sum));
        }
        addColumn(unit -> tree.path(unit.id()))
                .setHeader(getTranslation("organisation.people.unit"))
                .setFlexGrow(3);
        groups.forEach(group -> addColumn(unit -> Words.number(of(table, unit).getOrDefault(group, 0L)))
                .setHeader(group.isEmpty() ? getTranslation("organisation.people.noGroup") : group)
                .setTextAlign(ColumnTextAlign.END));
        addColumn(unit -> Words.number(of(table, unit).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()))
                .setHeader(getTranslation("organisation.people.total"))
                .setTextAlign(ColumnTextAlign.END);
        setItems(tree.nodes().values().stream().filter(table::containsKey).toList());
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
    }

    private static Map<String, Long> of(Map<UnitNode, Map<String, Long>> table, UnitNode unit) {
        return table.getOrDefault(unit, Map.of());
    }
}
