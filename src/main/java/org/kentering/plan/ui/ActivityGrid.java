package org.kentering.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Function;
import org.kentering.design.Initials;
import org.kentering.design.Words;
import org.kentering.plan.ActivityRow;
import org.kentering.programme.PhaseKey;

/** The activities as a table. */
class ActivityGrid extends Grid<ActivityRow> {

    ActivityGrid(
            Function<ActivityRow, String> path, Function<PhaseKey, String> phaseNames, LocalDate today) {
        addComponentColumn(row -> new Anchor(path.apply(row), row.title()))
                .setHeader(getTranslation("plan.activity.title"))
                .setSortProperty("title")
                .setFlexGrow(3);
        addComponentColumn(this::owner).setHeader(getTranslation("plan.activity.owner")).setFlexGrow(2);
        addComponentColumn(row -> due(row, today))
                .setHeader(getTranslation("plan.activity.due"))
                .setSortProperty("dueOn");
        addComponentColumn(row -> ActivityLooks.status(row, today))
                .setHeader(getTranslation("plan.activity.status"))
                .setSortProperty("status");
        addColumn(row -> phaseNames.apply(row.phase()))
                .setHeader(getTranslation("plan.activity.phase"))
                .setSortProperty("phase");
        addColumn(row -> getTranslation(row.level().textKey()))
                .setHeader(getTranslation("plan.activity.level"))
                .setSortProperty("changeLevel");
        setMultiSort(false);
        setSelectionMode(SelectionMode.NONE);
        setColumnReorderingAllowed(false);
        setPageSize(50);
        getColumns().forEach(column -> column.setResizable(true));
    }

    private Component owner(ActivityRow row) {
        String name = row.ownerName();
        return name == null
                ? new Span(getTranslation("plan.due.withoutOwner"))
                : new Span(new Initials(name), new Span(" " + name));
    }

    private static Span due(ActivityRow row, LocalDate today) {
        Span day = new Span(row.status().isActive() ? Words.until(row.due(), today) : Words.date(row.due()));
        day.setTitle(Words.date(row.due()));
        return day;
    }
}
